using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Introspection;
using Serverless.GraphQL.Execution.Nodes;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>
/// Turns an operation into selections by object type, from the root down, and counts the slots that they need.
/// </summary>
internal sealed class Planner(Schema schema, MetaFields metaFields, FieldCollector collector, PlanLimits limits)
{
    /// <summary>
    /// How many bytes the prefixes of all positions may take. They repeat the names around them, and 10,000 fields may
    /// have names of 100 letters.
    /// </summary>
    private const long MaxPrefixBytes = 4 * 1024 * 1024;

    private readonly List<ScopePlan> _scopes = [];

    public MetaFields MetaFields { get; } = metaFields;

    /// <summary>The bindings of all object types, those of introspection included, by name.</summary>
    public IReadOnlyDictionary<string, ObjectBinding> Objects => MetaFields.Objects;

    public Schema Schema { get; } = schema;

    public List<ArgumentPlan> Arguments { get; } = [];

    public IReadOnlyList<ScopePlan> Scopes => _scopes;

    public int Columns { get; private set; }

    public int Selections { get; private set; }

    public long PrefixBytes { get; private set; }

    /// <summary>
    /// Returns the bindings of the object types behind an interface or union, in the order of the schema.
    /// </summary>
    public IEnumerable<ObjectBinding> PossibleTypes(CompositeType type) =>
        Schema.GetPossibleTypes(type).Select(possible => Objects[possible.Name]);

    public int AddColumn() => Columns++;

    public int AddArguments(ArgumentPlan plan)
    {
        Arguments.Add(plan);
        return Arguments.Count - 1;
    }

    /// <summary>Adds the scope of objects with these fields. Null where none of them waits.</summary>
    public ScopePlan<T>? AddScope<T>(IEnumerable<Selection<T>> fields)
    {
        CollectedSelection<T>[] collected = [.. fields.OfType<CollectedSelection<T>>()];
        if (collected.Length == 0)
            return null;
        var scope = new ScopePlan<T>(_scopes.Count, collected);
        _scopes.Add(scope);
        return scope;
    }

    /// <summary>Plans the fields of objects of one type at one position.</summary>
    public Selection<T>[] PlanFields<T>(
        ObjectBinding<T> binding,
        Position position,
        IEnumerable<SelectionSetNode> selectionSets,
        int depth
    )
    {
        var selections = new List<Selection<T>>();
        foreach (var nodes in collector.Collect(binding.Type, selectionSets).Values)
        {
            if (Schema.FindField(binding.Type, nodes[0].Name.Value) is not { } definition)
                continue;
            if (++Selections > limits.MaxPlannedFields)
                throw limits.TooManyFields();
            var field = new SelectedField(binding.Type, definition, nodes);
            var inner = Measure(position.OfField(field, isFirst: selections.Count == 0));
            selections.Add(
                MetaFieldPlanner.Plan(this, binding, inner, depth)
                    ?? binding.Field(definition.Name).Accept(new SelectionPlanner<T>(this, inner, depth))
            );
        }

        return [.. selections];
    }

    public ObjectCompletion<T> PlanObject<T>(ObjectBinding<T> binding, Position position, int depth)
    {
        var selectionSets = position.Field.Nodes.Select(static node => node.SelectionSet).OfType<SelectionSetNode>();
        var fields = PlanFields(binding, position, selectionSets, Deeper(depth));
        return new ObjectCompletion<T>(position, fields, AddScope(fields));
    }

    /// <param name="shape">The shape of the values at the position.</param>
    /// <param name="position">The position.</param>
    /// <param name="type">The type of the values, with or without non-null wrapper.</param>
    /// <param name="depth">How many levels of objects and lists lie around it.</param>
    public Completion<T> PlanCompletion<T>(Shape<T> shape, Position position, GraphQLType type, int depth) =>
        shape.Accept(new CompletionPlanner<T>(this, position, type, depth));

    /// <summary>Returns the depth of the next level.</summary>
    /// <exception cref="GraphQLException">The level is too deep.</exception>
    public int Deeper(int depth) => depth < limits.MaxDepth ? depth + 1 : throw limits.TooDeep();

    /// <summary>Counts the bytes of a position's prefixes, and returns the position.</summary>
    /// <exception cref="GraphQLException">The prefixes of the plan take too much.</exception>
    public Position Measure(Position position)
    {
        PrefixBytes += position.Bytes;
        return PrefixBytes <= MaxPrefixBytes
            ? position
            : throw PlanLimits.TooLarge("too many long names within each other");
    }
}
