using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution;

/// <summary>
/// Collects the fields of selection sets: CollectFields and CollectSubfields of the specification, section 6.3.2.
/// </summary>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    VariableValues variables
)
{
    /// <summary>
    /// Returns the collected fields map of all selection sets together: response names in order, each with its field
    /// set.
    /// </summary>
    public OrderedDictionary<string, List<FieldNode>> Collect(
        ObjectType type,
        IEnumerable<SelectionSetNode> selectionSets
    )
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>();
        var visited = new HashSet<string>();
        foreach (var selectionSet in selectionSets)
            Collect(type, selectionSet, fields, visited);
        return fields;
    }

    /// <remarks>There is no recursion, because fragments may form a chain as long as the document.</remarks>
    private void Collect(
        ObjectType type,
        SelectionSetNode selectionSet,
        OrderedDictionary<string, List<FieldNode>> fields,
        HashSet<string> visited
    )
    {
        var open = new Stack<(SelectionSetNode Set, int Next)>([(selectionSet, 0)]);
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Set.Selections.Count)
                continue;

            open.Push((place.Set, place.Next + 1));
            var selection = place.Set.Selections[place.Next];
            if (!IsIncluded(selection))
                continue;
            if (selection is FieldNode field)
                Add(field, fields);
            else if (FragmentOf(selection, visited) is { } fragment && DoesFragmentTypeApply(type, fragment.Condition))
                open.Push((fragment.SelectionSet, 0));
        }
    }

    private static void Add(FieldNode field, OrderedDictionary<string, List<FieldNode>> fields)
    {
        if (!fields.TryGetValue(field.ResponseName, out var set))
            fields.Add(field.ResponseName, set = []);
        set.Add(field);
    }

    /// <summary>
    /// Returns the selection set of a fragment, and its type condition. Null for a fragment that was visited before.
    /// </summary>
    private (NamedTypeNode? Condition, SelectionSetNode SelectionSet)? FragmentOf(
        SelectionNode selection,
        HashSet<string> visited
    )
    {
        if (selection is InlineFragmentNode inline)
            return (inline.TypeCondition, inline.SelectionSet);
        var name = ((FragmentSpreadNode)selection).Name.Value;
        if (!visited.Add(name) || !fragments.TryGetValue(name, out var fragment))
            return null;
        return (fragment.TypeCondition, fragment.SelectionSet);
    }

    private bool DoesFragmentTypeApply(ObjectType type, NamedTypeNode? condition) =>
        condition is null
        || (schema.FindType(condition.Name.Value) is CompositeType composite && schema.IsPossibleType(composite, type));

    private bool IsIncluded(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == "skip" && Condition(directive))
                return false;
            if (directive.Name.Value == "include" && !Condition(directive))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Evaluates a condition. A variable that is null, as one with a default value can be, is not true; that is not an
    /// error (section 6.3.2).
    /// </summary>
    private bool Condition(DirectiveNode directive)
    {
        var value = directive.Arguments.First(static argument => argument.Name.Value == "if").Value;
        return value is BooleanValueNode { Value: true }
            || (
                value is VariableNode variable && variables.TryGet(variable.Name.Value, out var given) && given is true
            );
    }
}
