namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>TypeDefinition</c>, or <c>TypeExtension</c> when <see cref="IsExtension"/> is set: both have one shape.</summary>
internal abstract class TypeDefinitionNode : TypeSystemNode
{
    public required bool IsExtension { get; init; }

    /// <summary>Always null on an extension.</summary>
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}
