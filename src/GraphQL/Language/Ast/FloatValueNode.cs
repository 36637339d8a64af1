namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>FloatValue</c>, as written.</summary>
internal sealed class FloatValueNode : ValueNode
{
    public required string Value { get; init; }
}
