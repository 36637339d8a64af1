namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</c>.</summary>
internal sealed class VariableDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required VariableNode Variable { get; init; }

    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}
