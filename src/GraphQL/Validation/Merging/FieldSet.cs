namespace Serverless.GraphQL.Validation.Merging;

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
