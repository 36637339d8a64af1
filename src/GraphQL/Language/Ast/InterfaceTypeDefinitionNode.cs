namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>InterfaceTypeDefinition</c> or <c>InterfaceTypeExtension</c>.</summary>
internal sealed class InterfaceTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<NamedTypeNode> Interfaces { get; init; }

    public required IReadOnlyList<FieldDefinitionNode> Fields { get; init; }
}
