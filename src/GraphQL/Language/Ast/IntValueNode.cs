namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>IntValue</c>, as written: it may be beyond 32 bits.</summary>
internal sealed class IntValueNode : ValueNode
{
    public required string Value { get; init; }
}
