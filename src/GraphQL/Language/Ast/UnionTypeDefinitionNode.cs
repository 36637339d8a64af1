namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>UnionTypeDefinition</c> or <c>UnionTypeExtension</c>.</summary>
internal sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<NamedTypeNode> Types { get; init; }
}
