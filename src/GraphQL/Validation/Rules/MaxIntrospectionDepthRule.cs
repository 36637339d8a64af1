using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>
/// Refuses introspection that nests more lists than <see cref="ValidationLimits.MaxIntrospectionDepth"/> allows.
/// </summary>
/// <remarks>
/// Each fragment is measured once, after those that it spreads. Within a definition, the recursion is as deep as the
/// document is nested.
/// </remarks>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : IEnter<FieldNode>, IFinish
{
    private readonly List<FieldNode> _roots = [];

    private readonly Dictionary<DefinitionFacts, int> _fragments = [];

    public void Enter(FieldNode node)
    {
        if (node.Name.Value is "__schema" or "__type")
            _roots.Add(node);
    }

    public void Finish()
    {
        if (_roots.Count == 0)
            return;

        foreach (var fragment in context.Definitions.FragmentsInDependencyOrder())
        {
            _fragments[fragment] = CountLists(((FragmentDefinitionNode)fragment.Node).SelectionSet);
        }

        foreach (var root in _roots)
        {
            if (CountLists(root) > context.Limits.MaxIntrospectionDepth)
                context.ReportLimit("Maximum introspection depth exceeded", root);
        }
    }

    private int CountLists(SelectionSetNode? selectionSet) => selectionSet?.Selections.Max(CountLists) ?? 0;

    /// <summary>Returns the deepest nesting of lists.</summary>
    private int CountLists(SelectionNode selection) =>
        selection switch
        {
            FieldNode field => (IsList(field) ? 1 : 0) + CountLists(field.SelectionSet),
            InlineFragmentNode inline => CountLists(inline.SelectionSet),
            FragmentSpreadNode spread when context.Definitions.FindFragment(spread.Name.Value) is { } fragment =>
                _fragments.GetValueOrDefault(fragment),
            _ => 0,
        };

    private static bool IsList(FieldNode field) =>
        field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
}
