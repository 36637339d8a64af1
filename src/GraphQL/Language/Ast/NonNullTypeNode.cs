namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>NonNullType</c>: a named or list type and an exclamation mark.</summary>
internal sealed class NonNullTypeNode : TypeNode
{
    public required TypeNode Type { get; init; }
}
