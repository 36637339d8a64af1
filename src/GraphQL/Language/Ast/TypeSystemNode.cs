namespace Serverless.GraphQL.Language.Ast;

/// <summary>
/// <c>TypeSystemDefinitionOrExtension</c>: a definition that belongs to a schema and not to a request.
/// </summary>
internal abstract class TypeSystemNode : DefinitionNode;

/// <summary><c>SchemaDefinition</c>, or <c>SchemaExtension</c> when <see cref="IsExtension"/> is set.</summary>
internal sealed class SchemaDefinitionNode : TypeSystemNode
{
    public required bool IsExtension { get; init; }

    public StringValueNode? Description { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }

    public required IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; }
}

/// <summary><c>RootOperationTypeDefinition : OperationType : NamedType</c>.</summary>
internal sealed class OperationTypeDefinitionNode : Node
{
    public required OperationType Operation { get; init; }

    public required NamedTypeNode Type { get; init; }
}

/// <summary>
/// <c>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</c>.
/// </summary>
internal sealed class DirectiveDefinitionNode : TypeSystemNode
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; }

    public required bool IsRepeatable { get; init; }

    public required IReadOnlyList<NameNode> Locations { get; init; }
}
