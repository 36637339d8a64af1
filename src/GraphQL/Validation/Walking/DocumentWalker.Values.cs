using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>The part that walks variables, directives, arguments and values.</summary>
internal sealed partial class DocumentWalker
{
    private readonly Listeners<VariableDefinitionNode> _variableDefinitions;
    private readonly Listeners<NamedTypeNode> _namedTypes;
    private readonly Listeners<IReadOnlyList<DirectiveNode>> _directiveLists;
    private readonly Listeners<DirectiveNode> _directives;
    private readonly Listeners<ArgumentNode> _arguments;
    private readonly Listeners<ValueNode> _values;

    private void WalkVariableDefinition(VariableDefinitionNode definition)
    {
        var outside = Position;
        Position = new TypePosition
        {
            InputType = _schema.TypeFromNode(definition.Type) is { IsInputType: true } type ? type : null,
        };
        _variableDefinitions.Enter(definition);
        WalkType(definition.Type);
        if (definition.DefaultValue is not null)
            WalkValue(definition.DefaultValue);
        WalkDirectives(definition.Directives, "VARIABLE_DEFINITION");
        _variableDefinitions.Leave(definition);
        Position = outside;
    }

    private void WalkType(TypeNode type)
    {
        while (type is not NamedTypeNode)
            type = type is ListTypeNode list ? list.Type : ((NonNullTypeNode)type).Type;
        _namedTypes.Enter((NamedTypeNode)type);
    }

    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count == 0)
            return;

        var outside = Position;
        Position = outside with { DirectiveLocation = location };
        _directiveLists.Enter(directives);
        foreach (var directive in directives)
        {
            var definition = _schema.Directives.GetValueOrDefault(directive.Name.Value);
            Position = outside with { DirectiveLocation = location, Directive = definition };
            _directives.Enter(directive);
            foreach (var argument in directive.Arguments)
                WalkArgument(argument, definition?.FindArgument(argument.Name.Value));
            _directives.Leave(directive);
        }

        Position = outside;
    }

    private void WalkArgument(ArgumentNode argument, InputValue? definition)
    {
        var outside = Position;
        Position = outside with { InputDefinition = definition, InputType = definition?.Type };
        _arguments.Enter(argument);
        WalkValue(argument.Value);
        _arguments.Leave(argument);
        Position = outside;
    }

    private void WalkValue(ValueNode value)
    {
        if (value is VariableNode variable)
            NoteUsage(variable);
        _values.Enter(value);
        if (value is ListValueNode list)
            WalkItems(list);
        else if (value is ObjectValueNode fields)
            WalkFields(fields);
        _values.Leave(value);
    }

    /// <remarks>
    /// Where a list is not expected, its items are checked as if each were the value, so that one pass finds more
    /// errors.
    /// </remarks>
    private void WalkItems(ListValueNode list)
    {
        var outside = Position;
        var expected = outside.InputType?.Nullable;
        var item = expected is ListType type ? type.OfType : expected;
        Position = outside with { InputDefinition = null, InputType = item, ParentInputType = outside.InputType };
        foreach (var value in list.Values)
            WalkValue(value);
        Position = outside;
    }

    private void WalkFields(ObjectValueNode fields)
    {
        var outside = Position;
        var expected = outside.InputType?.Named as InputObjectType;
        foreach (var field in fields.Fields)
        {
            var definition = expected?.FindField(field.Name.Value);
            Position = outside with
            {
                InputDefinition = definition,
                InputType = definition?.Type,
                ParentInputType = outside.InputType,
            };
            WalkValue(field.Value);
        }

        Position = outside;
    }

    private void NoteUsage(VariableNode variable)
    {
        var definition = Position.InputDefinition;
        var parent = definition is null ? null : Position.ParentInputType?.Named as InputObjectType;
        var oneOf = parent is { IsOneOf: true } ? parent : null;
        _facts.Variables.Add(
            new VariableUsage(variable, Position.InputType, definition?.DefaultValue is not null, oneOf)
        );
    }
}
