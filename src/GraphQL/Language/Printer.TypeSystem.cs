using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Language;

/// <summary>The part that prints the definitions of a type system.</summary>
internal sealed partial class Printer
{
    private static bool LacksBraces(DefinitionNode? definition) =>
        definition
            is SchemaDefinitionNode { OperationTypes: [] }
                or ObjectTypeDefinitionNode { Fields: [] }
                or InterfaceTypeDefinitionNode { Fields: [] }
                or EnumTypeDefinitionNode { Values: [] }
                or InputObjectTypeDefinitionNode { Fields: [] };

    private void WriteTypeSystem(TypeSystemNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                _text.Append(schema.IsExtension ? "extend schema" : "schema");
                WriteDirectives(schema.Directives);
                WriteBlock(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDescription(directive.Description);
                _text.Append("directive @").Append(directive.Name.Value);
                WriteParenthesised(directive.Arguments);
                _text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
                _text.AppendJoin(" | ", directive.Locations.Select(static location => location.Value));
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
            default:
                throw NoLayout(node);
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append(node.IsExtension ? "extend " : "").Append(Keyword(node)).Append(' ').Append(node.Name.Value);
        WriteNames(" implements ", " & ", Interfaces(node));
        WriteDirectives(node.Directives);
        if (node is UnionTypeDefinitionNode union)
            WriteNames(" = ", " | ", union.Types);
        else
            WriteBlock(Members(node));
    }

    private static string Keyword(TypeDefinitionNode node) =>
        node switch
        {
            ScalarTypeDefinitionNode => "scalar",
            ObjectTypeDefinitionNode => "type",
            InterfaceTypeDefinitionNode => "interface",
            UnionTypeDefinitionNode => "union",
            EnumTypeDefinitionNode => "enum",
            InputObjectTypeDefinitionNode => "input",
            _ => throw NoLayout(node),
        };

    private static IReadOnlyList<NamedTypeNode> Interfaces(TypeDefinitionNode node) =>
        node switch
        {
            ObjectTypeDefinitionNode type => type.Interfaces,
            InterfaceTypeDefinitionNode type => type.Interfaces,
            _ => [],
        };

    private static IReadOnlyList<Node> Members(TypeDefinitionNode node) =>
        node switch
        {
            ObjectTypeDefinitionNode type => type.Fields,
            InterfaceTypeDefinitionNode type => type.Fields,
            EnumTypeDefinitionNode type => type.Values,
            InputObjectTypeDefinitionNode type => type.Fields,
            _ => [],
        };

    private void WriteTypeSystemPart(Node node)
    {
        switch (node)
        {
            case OperationTypeDefinitionNode root:
                _text.Append(OperationKeyword.Of(root.Operation)).Append(": ").Append(root.Type.Name.Value);
                break;
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                _text.Append(field.Name.Value);
                WriteParenthesised(field.Arguments);
                WriteTyped(field.Type, null, field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(input.Description);
                _text.Append(input.Name.Value);
                WriteTyped(input.Type, input.DefaultValue, input.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                _text.Append(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
            default:
                throw NoLayout(node);
        }
    }

    /// <summary>Writes what follows the name of a variable, field, argument or input field.</summary>
    private void WriteTyped(TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives)
    {
        _text.Append(": ");
        WriteType(type);
        if (defaultValue is not null)
        {
            _text.Append(" = ");
            WriteValue(defaultValue);
        }

        WriteDirectives(directives);
    }

    private void WriteNames(string before, string separator, IReadOnlyList<NamedTypeNode> types)
    {
        if (types is not [])
            _text.Append(before).AppendJoin(separator, types.Select(static type => type.Name.Value));
    }

    /// <summary>Writes definitions in parentheses, on one line unless one of them needs several.</summary>
    private void WriteParenthesised(IReadOnlyList<Node> definitions, int indent = 1)
    {
        if (definitions is [])
            return;
        var start = _text.Length;
        WriteItems("(", definitions, ")", isSpread: false);
        if (_lastBreak < start)
            return;
        _text.Length = start;
        WriteItems("(", definitions, ")", isSpread: true, indent);
    }
}
