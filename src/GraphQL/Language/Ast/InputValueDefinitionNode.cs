namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</c>: an argument or an input field.</summary>
internal sealed class InputValueDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}
