namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>NamedType</c>.</summary>
internal sealed class NamedTypeNode : TypeNode
{
    public required NameNode Name { get; init; }
}
