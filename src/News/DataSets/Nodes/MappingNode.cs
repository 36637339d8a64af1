namespace Serverless.News.DataSets.Nodes;

internal sealed class MappingNode(Place place, IReadOnlyList<MappingEntry> entries) : DataNode(place)
{
    /// <summary>In the order written; no key stands twice.</summary>
    public IReadOnlyList<MappingEntry> Entries => entries;

    public override int Characters { get; } =
        entries.Sum(static entry => entry.Key.Characters + entry.Value.Characters);

    public override string Kind => "a mapping";

    public DataNode? Find(string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }

        return null;
    }
}
