namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>SelectionSet : { Selection+ }</c>.</summary>
internal sealed class SelectionSetNode : Node
{
    public required IReadOnlyList<SelectionNode> Selections { get; init; }
}

/// <summary><c>Selection</c>: a field, a fragment spread or an inline fragment.</summary>
internal abstract class SelectionNode : Node
{
    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}

/// <summary><c>Field : Alias? Name Arguments? Directives? SelectionSet?</c>.</summary>
internal sealed class FieldNode : SelectionNode
{
    public NameNode? Alias { get; init; }

    public required NameNode Name { get; init; }

    public required IReadOnlyList<ArgumentNode> Arguments { get; init; }

    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The key of this field in the response: its alias if it has one, else its name.</summary>
    public string ResponseName => Alias?.Value ?? Name.Value;
}

/// <summary><c>FragmentSpread : ... FragmentName Directives?</c>.</summary>
internal sealed class FragmentSpreadNode : SelectionNode
{
    public required NameNode Name { get; init; }
}

/// <summary><c>InlineFragment : ... TypeCondition? Directives? SelectionSet</c>.</summary>
internal sealed class InlineFragmentNode : SelectionNode
{
    public NamedTypeNode? TypeCondition { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}
