namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>ObjectValue</c>.</summary>
internal sealed class ObjectValueNode : ValueNode
{
    public required IReadOnlyList<ObjectFieldNode> Fields { get; init; }
}
