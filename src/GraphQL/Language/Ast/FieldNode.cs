namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Field : Alias? Name Arguments? Directives? SelectionSet?</c>.</summary>
internal sealed class FieldNode : SelectionNode
{
    public NameNode? Alias { get; init; }

    public required NameNode Name { get; init; }

    public required IReadOnlyList<ArgumentNode> Arguments { get; init; }

    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The key of this field in the response: the alias where there is one, else the name.</summary>
    public string ResponseName => Alias?.Value ?? Name.Value;
}
