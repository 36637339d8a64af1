namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>ListValue</c>.</summary>
internal sealed class ListValueNode : ValueNode
{
    public required IReadOnlyList<ValueNode> Values { get; init; }
}
