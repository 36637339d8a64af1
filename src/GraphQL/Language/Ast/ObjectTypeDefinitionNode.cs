namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>ObjectTypeDefinition</c> or <c>ObjectTypeExtension</c>.</summary>
internal sealed class ObjectTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<NamedTypeNode> Interfaces { get; init; }

    public required IReadOnlyList<FieldDefinitionNode> Fields { get; init; }
}
