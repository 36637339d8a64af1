namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>InlineFragment : ... TypeCondition? Directives? SelectionSet</c>.</summary>
internal sealed class InlineFragmentNode : SelectionNode
{
    public NamedTypeNode? TypeCondition { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}
