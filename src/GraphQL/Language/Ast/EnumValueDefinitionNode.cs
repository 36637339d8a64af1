namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>EnumValueDefinition : Description? EnumValue Directives[Const]?</c>.</summary>
internal sealed class EnumValueDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}
