using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>
/// Counts what one operation or fragment selects and collects its spreads, without the schema. The recursion is as deep
/// as the document is nested, which the parser limits.
/// </summary>
internal readonly struct SelectionCounter(DefinitionFacts facts)
{
    public void Count()
    {
        if (facts.Node is OperationDefinitionNode operation)
        {
            foreach (var variable in operation.VariableDefinitions)
                CountDirectives(variable.Directives);
            CountDirectives(operation.Directives);
            Count(operation.SelectionSet, 0);
        }
        else if (facts.Node is FragmentDefinitionNode fragment)
        {
            CountDirectives(fragment.Directives);
            Count(fragment.SelectionSet, 0);
        }
    }

    /// <param name="depth">The number of fields around it within the definition.</param>
    private void Count(SelectionSetNode selectionSet, int depth)
    {
        foreach (var selection in selectionSet.Selections)
        {
            CountDirectives(selection.Directives);
            if (selection is FieldNode field)
                Count(field, depth + 1);
            else
                Count(selection, depth);
        }
    }

    private void Count(FieldNode field, int depth)
    {
        facts.OwnSize = facts.OwnSize.PlusField(depth, field.Alias is not null);
        if (field.SelectionSet is not null)
            Count(field.SelectionSet, depth);
    }

    private void Count(SelectionNode fragment, int depth)
    {
        facts.OwnSize = facts.OwnSize.PlusFragment();
        if (fragment is FragmentSpreadNode spread)
            facts.Spreads.Add(new SpreadUsage(spread, depth));
        else if (fragment is InlineFragmentNode inline)
            Count(inline.SelectionSet, depth);
    }

    private void CountDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.Count > 0)
            facts.OwnSize = facts.OwnSize.PlusDirectives(directives.Count);
    }
}
