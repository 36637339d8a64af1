namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>BooleanValue</c>.</summary>
internal sealed class BooleanValueNode : ValueNode
{
    public required bool Value { get; init; }
}
