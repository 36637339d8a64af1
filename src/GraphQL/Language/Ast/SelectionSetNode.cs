namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>SelectionSet : { Selection+ }</c>.</summary>
internal sealed class SelectionSetNode : Node
{
    public required IReadOnlyList<SelectionNode> Selections { get; init; }
}
