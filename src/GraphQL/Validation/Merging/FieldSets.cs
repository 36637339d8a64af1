using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation.Merging;

/// <summary>The field sets of a document. Each is made when it is first asked for.</summary>
internal sealed class FieldSets(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, FieldSet> _known = [];

    public FieldSet? OfFragment(string name) =>
        context.Definitions.FindFragment(name) is { } fragment ? Of(fragment) : null;

    public FieldSet Of(DefinitionFacts definition) =>
        definition.Node switch
        {
            OperationDefinitionNode operation => Of(
                operation.SelectionSet,
                context.Schema.RootType(operation.Operation)
            ),
            var node => Of((FragmentDefinitionNode)node),
        };

    /// <summary>Returns the sets and all sets of the fields within them, in the order of the document.</summary>
    public IEnumerable<FieldSet> WithNested(IEnumerable<FieldSet> roots)
    {
        List<FieldSet> all = [.. roots];
        for (var i = 0; i < all.Count; i++)
            all.AddRange(all[i].Fields.Values.SelectMany(BeneathEach));
        return all.OrderBy(static set => set.Start);
    }

    /// <summary>Returns the sets beneath the fields, except for leaves.</summary>
    public IEnumerable<FieldSet> BeneathEach(List<MergeField> fields) => fields.Select(Beneath).OfType<FieldSet>();

    /// <summary>Returns what is selected of the value of a field; null for a leaf.</summary>
    public FieldSet? Beneath(MergeField field) =>
        field.Node.SelectionSet is { } selectionSet ? Of(selectionSet, field.Type?.Named as CompositeType) : null;

    private FieldSet Of(FragmentDefinitionNode fragment) => Of(fragment.SelectionSet, TypeOf(fragment.TypeCondition));

    private FieldSet Of(SelectionSetNode selectionSet, CompositeType? type)
    {
        if (_known.TryGetValue(selectionSet, out var known))
            return known;

        var fields = new FieldSet(selectionSet.Location.Start);
        _known.Add(selectionSet, fields);
        Collect(selectionSet, type, fields);
        return fields;
    }

    private void Collect(SelectionSetNode selectionSet, CompositeType? type, FieldSet fields)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var definition = type is null ? null : context.Schema.FindField(type, field.Name.Value);
                    fields.Add(new MergeField(field, type, definition));
                    break;
                case FragmentSpreadNode spread:
                    fields.Spreads.TryAdd(spread.Name.Value, true);
                    break;
                case InlineFragmentNode inline:
                    Collect(
                        inline.SelectionSet,
                        inline.TypeCondition is null ? type : TypeOf(inline.TypeCondition),
                        fields
                    );
                    break;
            }
        }
    }

    private CompositeType? TypeOf(NamedTypeNode condition) =>
        context.Schema.FindType(condition.Name.Value) as CompositeType;
}

/// <summary>
/// What one selection set selects: its fields, those of its inline fragments, and the names of spread fragments.
/// </summary>
/// <param name="start">The offset at which the selection set starts. No two start at one place.</param>
internal sealed class FieldSet(int start)
{
    /// <summary>
    /// The offset at which the selection set starts, which identifies and orders the sets of a document.
    /// </summary>
    public int Start { get; } = start;

    /// <summary>The fields by response name, in the order of the document.</summary>
    public OrderedDictionary<string, List<MergeField>> Fields { get; } = [];

    /// <summary>The names of the fragments that it spreads, each once.</summary>
    public OrderedDictionary<string, bool> Spreads { get; } = [];

    public void Add(MergeField field)
    {
        var name = field.Node.ResponseName;
        if (!Fields.TryGetValue(name, out var same))
            Fields.Add(name, same = []);
        same.Add(field);
    }
}
