namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>EnumTypeDefinition</c> or <c>EnumTypeExtension</c>.</summary>
internal sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<EnumValueDefinitionNode> Values { get; init; }
}
