using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>
/// Requires a subscription to have exactly one root field, whatever its variables, which is not an introspection field.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Single-Root-Field"/>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    public void Enter(OperationDefinitionNode node)
    {
        if (node.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } type)
            return;

        var subscription = node.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var (fields, conditions) = CollectSubscriptionFields(type, node.SelectionSet);
        if (conditions.Count > 0)
        {
            context.Report(
                $"{subscription} must not use `@skip` or `@include` directives in the top level selection.",
                conditions
            );
            return;
        }

        if (fields.Count == 0)
            context.Report($"{subscription} must select one top level field.", node.SelectionSet);
        if (fields.Count > 1)
        {
            var others = fields.Values.Skip(1).SelectMany(static same => same);
            context.Report($"{subscription} must select only one top level field.", others);
        }

        foreach (
            var same in fields.Values.Where(static same =>
                same[0].Name.Value.StartsWith("__", StringComparison.Ordinal)
            )
        )
        {
            context.Report($"{subscription} must not select an introspection top level field.", same);
        }
    }

    /// <summary>
    /// Returns the fields by response name, and the conditions at their level. Selections with one are skipped.
    /// </summary>
    private (
        OrderedDictionary<string, List<FieldNode>> Fields,
        List<DirectiveNode> Conditions
    ) CollectSubscriptionFields(ObjectType type, SelectionSetNode selectionSet)
    {
        OrderedDictionary<string, List<FieldNode>> fields = [];
        List<DirectiveNode> conditions = [];
        HashSet<string> visitedFragments = [];
        Stack<SelectionNode> left = new(selectionSet.Selections.Reverse());
        while (left.TryPop(out var selection))
        {
            if (ConditionOf(selection) is { } condition)
            {
                conditions.Add(condition);
            }
            else if (selection is FieldNode field)
            {
                if (!fields.TryGetValue(field.ResponseName, out var same))
                    fields.Add(field.ResponseName, same = []);
                same.Add(field);
            }
            else if (SelectionsOf(selection, type, visitedFragments) is { } nested)
            {
                foreach (var inner in nested.Selections.Reverse())
                    left.Push(inner);
            }
        }

        return (fields, conditions);
    }

    private static DirectiveNode? ConditionOf(SelectionNode selection) =>
        selection.Directives.FirstOrDefault(static directive => directive.Name.Value == "skip")
        ?? selection.Directives.FirstOrDefault(static directive => directive.Name.Value == "include");

    /// <summary>Returns what a fragment adds to the fields; null if it adds nothing.</summary>
    private SelectionSetNode? SelectionsOf(SelectionNode selection, ObjectType type, HashSet<string> visitedFragments)
    {
        if (selection is InlineFragmentNode inline)
        {
            return inline.TypeCondition is null || DoesFragmentTypeApply(type, inline.TypeCondition)
                ? inline.SelectionSet
                : null;
        }

        var name = ((FragmentSpreadNode)selection).Name.Value;
        if (!visitedFragments.Add(name) || context.Definitions.FindFragmentNode(name) is not { } fragment)
            return null;
        return DoesFragmentTypeApply(type, fragment.TypeCondition) ? fragment.SelectionSet : null;
    }

    private bool DoesFragmentTypeApply(ObjectType type, NamedTypeNode condition) =>
        context.Schema.FindType(condition.Name.Value) is CompositeType applies
        && context.Schema.IsPossibleType(applies, type);
}
