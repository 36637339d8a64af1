using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution.Costs;

/// <summary>
/// Estimates the cost of an operation before anything of it is planned or executed. Fields are merged as execution
/// merges them, and where several object types are possible, the most expensive one counts.
/// </summary>
internal sealed class CostAnalysis(
    CostModel model,
    Schema schema,
    FieldCollector collector,
    PlanLimits limits,
    Source source
)
{
    private int _selections;

    /// <exception cref="GraphQLException">
    /// The operation is too large to be planned, or a field does not have exactly one slicing argument where it needs
    /// one.
    /// </exception>
    public Cost Of(OperationDefinitionNode operation) =>
        Cost.Sum(CostsOf(schema.RootType(operation.Operation)!, [operation.SelectionSet], [], ListLength.One, 0));

    /// <param name="type">The type whose fields are selected.</param>
    /// <param name="selectionSets">The selection sets of all fields that were merged.</param>
    /// <param name="sizedFields">The lists of this type whose length the parent field bounds.</param>
    /// <param name="sizedLength">The length of those lists.</param>
    /// <param name="depth">How many fields lie between the root and this type.</param>
    private List<Cost> CostsOf(
        ObjectType type,
        IEnumerable<SelectionSetNode> selectionSets,
        IReadOnlyList<string> sizedFields,
        ListLength sizedLength,
        int depth
    )
    {
        if (depth > limits.MaxDepth)
            throw limits.TooDeep();
        List<Cost> costs = [];
        foreach (var nodes in collector.Collect(type, selectionSets).Values)
        {
            if (schema.FindField(type, nodes[0].Name.Value) is not { } definition)
                continue;
            if (++_selections > limits.MaxPlannedFields)
                throw limits.TooManyFields();
            costs.Add(CostOf(definition, nodes, sizedFields.Contains(definition.Name) ? sizedLength : null, depth));
        }

        return costs;
    }

    private Cost CostOf(FieldDefinition definition, List<FieldNode> nodes, ListLength? bounded, int depth)
    {
        var cost = model.Of(definition);
        var named = cost.ListSize is { } size ? LengthOf(size, nodes[0]) : null;
        var one = Cost.Sum([
            Cost.Of(cost.Weight),
            CostOfValue(definition, nodes, cost.ListSize?.SizedFields ?? [], named ?? ListLength.One, depth),
        ]);
        var all = definition.Type.Nullable is ListType ? one.Times(bounded ?? named ?? ListLength.One) : one;
        var arguments =
            cost.Arguments.Count == 0
                ? 0
                : nodes[0].Arguments.Sum(node => cost.Arguments.GetValueOrDefault(node.Name.Value));
        return arguments == 0 ? all : Cost.Sum([all, Cost.Of(arguments)]);
    }

    private Cost CostOfValue(
        FieldDefinition definition,
        List<FieldNode> nodes,
        IReadOnlyList<string> sizedFields,
        ListLength length,
        int depth
    )
    {
        if (definition.Type.Named is not CompositeType composite)
            return Cost.None;
        SelectionSetNode[] selectionSets =
        [
            .. nodes.Select(static node => node.SelectionSet).OfType<SelectionSetNode>(),
        ];
        var possible = schema.GetPossibleTypes(composite);
        if (possible is [var only])
            return Cost.Sum(CostsOf(only, selectionSets, sizedFields, length, depth + 1));
        return Cost.Max([
            .. possible.Select(type => Cost.Sum(CostsOf(type, selectionSets, sizedFields, length, depth + 1))),
        ]);
    }

    private ListLength LengthOf(ListSize size, FieldNode field)
    {
        if (size is { RequireOneSlicingArgument: true, SlicingArguments.Count: > 0 })
            RequireOne(size, field);
        return ListLength.Of(size, field);
    }

    private void RequireOne(ListSize size, FieldNode field)
    {
        var given = field.Arguments.Count(node =>
            size.SlicingArguments.Any(argument => argument.Name == node.Name.Value)
        );
        if (given == 1)
            return;
        throw new GraphQLException(
            new GraphQLError
            {
                Message =
                    $"Field \"{field.Name.Value}\" needs exactly one of the arguments "
                    + $"{string.Join(", ", size.SlicingArguments.Select(static argument => argument.Name))}; "
                    + $"it has {given}.",
                Locations = [source.LocationAt(field.Location.Start)],
                Code = "GRAPHQL_VALIDATION_FAILED",
            }
        );
    }
}
