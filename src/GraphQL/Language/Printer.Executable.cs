using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Language;

/// <summary>The part that prints operations and fragments.</summary>
internal sealed partial class Printer
{
    private void WriteExecutable(Node node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteDescription(fragment.Description);
                _text
                    .Append("fragment ")
                    .Append(fragment.Name.Value)
                    .Append(" on ")
                    .Append(fragment.TypeCondition.Name.Value);
                WriteDirectives(fragment.Directives);
                WriteBlock(fragment.SelectionSet.Selections);
                break;
            case VariableDefinitionNode variable:
                WriteDescription(variable.Description);
                WriteValue(variable.Variable);
                WriteTyped(variable.Type, variable.DefaultValue, variable.Directives);
                break;
            case SelectionSetNode set:
                WriteItems("{", set.Selections, "}", isSpread: true);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            default:
                WriteTypeSystemPart(node);
                break;
        }
    }

    private static bool IsShorthand(DefinitionNode definition) =>
        definition
            is OperationDefinitionNode
            {
                Operation: OperationType.Query,
                Description: null,
                Name: null,
                VariableDefinitions: [],
                Directives: [],
            };

    private void WriteOperation(OperationDefinitionNode operation)
    {
        if (!IsShorthand(operation))
        {
            WriteDescription(operation.Description);
            _text.Append(OperationKeyword.Of(operation.Operation));
            if (operation is not { Name: null, VariableDefinitions: [] })
                _text.Append(' ').Append(operation.Name?.Value);

            // Unlike the arguments of a definition, variables on lines of their own are not indented.
            WriteParenthesised(operation.VariableDefinitions, indent: 0);
            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }

        Write(operation.SelectionSet);
    }

    private void WriteSelection(SelectionNode node)
    {
        switch (node)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                _text.Append("...");
                if (fragment.TypeCondition is { } condition)
                    _text.Append(" on ").Append(condition.Name.Value);
                WriteDirectives(fragment.Directives);
                WriteBlock(fragment.SelectionSet.Selections);
                break;
            default:
                throw NoLayout(node);
        }
    }

    private void WriteField(FieldNode field)
    {
        var start = _text.Length;
        if (field.Alias is { } alias)
            _text.Append(alias.Value).Append(": ");
        _text.Append(field.Name.Value);
        if (field.Arguments is not [])
        {
            var length = FlatLength(_text.Length - start + "()".Length, field.Arguments);
            WriteItems("(", field.Arguments, ")", length > MaxLineLength);
        }

        WriteDirectives(field.Directives);
        if (field.SelectionSet is { } set)
            WriteBlock(set.Selections);
    }
}
