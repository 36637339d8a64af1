namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>InputObjectTypeDefinition</c> or <c>InputObjectTypeExtension</c>.</summary>
internal sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    public required IReadOnlyList<InputValueDefinitionNode> Fields { get; init; }
}
