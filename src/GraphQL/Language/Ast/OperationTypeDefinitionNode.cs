namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>RootOperationTypeDefinition : OperationType : NamedType</c>.</summary>
internal sealed class OperationTypeDefinitionNode : Node
{
    public required OperationType Operation { get; init; }

    public required NamedTypeNode Type { get; init; }
}
