namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Selection</c>: a field, a fragment spread or an inline fragment.</summary>
internal abstract class SelectionNode : Node
{
    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}
