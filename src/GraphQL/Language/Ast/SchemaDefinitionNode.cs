namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>SchemaDefinition</c>, or <c>SchemaExtension</c> when <see cref="IsExtension"/> is set.</summary>
internal sealed class SchemaDefinitionNode : TypeSystemNode
{
    public required bool IsExtension { get; init; }

    public StringValueNode? Description { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }

    public required IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; }
}
