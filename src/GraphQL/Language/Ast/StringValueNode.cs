namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>StringValue</c>, its escapes and block indentation already resolved.</summary>
internal sealed class StringValueNode : ValueNode
{
    public required string Value { get; init; }

    public required bool IsBlock { get; init; }
}
