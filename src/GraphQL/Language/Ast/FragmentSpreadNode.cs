namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>FragmentSpread : ... FragmentName Directives?</c>.</summary>
internal sealed class FragmentSpreadNode : SelectionNode
{
    public required NameNode Name { get; init; }
}
