using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>
/// Reads single values. Each method takes a node and what a message calls it. It reports an error and returns null
/// where the node contains something else.
/// </summary>
internal sealed partial class ValueReader(Draft draft)
{
    /// <summary>Returns the index of the value among the names.</summary>
    public int? Choice(DataNode node, string label, IReadOnlyList<string> names)
    {
        if (Scalar(node, label, $"one of {string.Join(", ", names)}") is not { } scalar)
            return null;
        for (var index = 0; index < names.Count; index++)
        {
            if (names[index] == scalar.Value)
                return index;
        }

        var suggestion = Suggestion.For(scalar.Value, names);
        if (suggestion.Length == 0)
            suggestion = $"; known are {string.Join(", ", names)}";
        return Refuse<int?>(node, $"unknown {label.Trim('\'')} {scalar.Kind}{suggestion}");
    }

    public bool? Boolean(DataNode node, string label) =>
        Scalar(node, label, "true or false") switch
        {
            null => null,
            { IsQuoted: false, Value: "true" } => true,
            { IsQuoted: false, Value: "false" } => false,
            var scalar => Refuse<bool?>(node, $"{label} must be true or false without quotes, not {scalar.Kind}"),
        };

    public FuzzyDate? Date(DataNode node, string label)
    {
        if (node is not MappingNode mapping)
            return Edtf(node, label, Provenance.Stated);
        var fields = new FieldReader(mapping, $"the date of {label}", draft);
        var provenance = fields.Enumeration<Provenance>("provenance") ?? Provenance.Stated;
        var date = fields.RequiredValue("edtf", (value, edtf) => Edtf(value, edtf, provenance));
        fields.Close();
        return date;
    }

    private FuzzyDate? Edtf(DataNode node, string label, Provenance provenance)
    {
        if (Scalar(node, label, "a date such as 2025-10-19") is not { } scalar)
            return null;
        return FuzzyDate.TryParse(scalar.Value, provenance, out var date, out var problem)
            ? date
            : Refuse<FuzzyDate?>(node, $"{label}: {problem}");
    }

    public MappingNode? Mapping(DataNode node, string label) =>
        node as MappingNode
        ?? Refuse<MappingNode?>(node, $"{label} must be a mapping, such as {{key: value}}, not {node.Kind}");

    private ScalarNode? Scalar(DataNode node, string label, string expected) =>
        node as ScalarNode ?? Refuse<ScalarNode?>(node, $"{label} must be {expected}, not {node.Kind}");

    private T? Refuse<T>(DataNode node, string message)
    {
        draft.Problems.Error(node.At, message);
        return default;
    }
}
