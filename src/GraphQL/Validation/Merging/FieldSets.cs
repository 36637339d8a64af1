using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation.Merging;

/// <summary>The field sets of a document, each made once, when first asked for.</summary>
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

    /// <summary>The sets themselves and all those of the fields within, in the order of the document.</summary>
    public IEnumerable<FieldSet> WithNested(IEnumerable<FieldSet> roots)
    {
        List<FieldSet> all = [.. roots];
        for (var i = 0; i < all.Count; i++)
            all.AddRange(all[i].Fields.Values.SelectMany(BeneathEach));
        return all.OrderBy(static set => set.Start);
    }

    /// <summary>The sets beneath those of the fields that are no leaves.</summary>
    public IEnumerable<FieldSet> BeneathEach(List<MergeField> fields) => fields.Select(Beneath).OfType<FieldSet>();

    /// <summary>What is selected of the field's value; null for a leaf.</summary>
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

/// <summary>What one selection set selects, its inline fragments opened and its spreads left as they are.</summary>
/// <param name="start">Where the selection set starts in the text: no two start at one place.</param>
internal sealed class FieldSet(int start)
{
    /// <summary>Tells the sets of a document apart, and orders them as the document does.</summary>
    public int Start { get; } = start;

    /// <summary>By response name, in the order of the document.</summary>
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
