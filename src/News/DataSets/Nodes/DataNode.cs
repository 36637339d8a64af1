namespace Serverless.News.DataSets.Nodes;

/// <summary>A value in a file as it was written. Nothing is converted by how it looks.</summary>
internal abstract class DataNode(SourcePosition at)
{
    public SourcePosition At => at;

    /// <summary>The UTF-16 units of all scalars in the node, keys included: the size of a record.</summary>
    public abstract int Characters { get; }

    /// <summary>The name of the kind of node, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>
/// A plain or quoted value. The reader of a key decides whether it is text, a number, a boolean or null.
/// </summary>
internal sealed class ScalarNode(SourcePosition at, string value, bool isQuoted) : DataNode(at)
{
    public string Value => value;

    /// <summary>True for a quoted or block scalar, which is text and neither a number, a boolean nor null.</summary>
    public bool IsQuoted => isQuoted;

    public bool IsNull => !isQuoted && value is "" or "~" or "null" or "Null" or "NULL";

    public override int Characters => value.Length;

    public override string Kind => IsNull ? "nothing" : $"'{(value.Length > 40 ? value[..40] + "…" : value)}'";
}

internal sealed class ListNode(SourcePosition at, IReadOnlyList<DataNode> items) : DataNode(at)
{
    public IReadOnlyList<DataNode> Items => items;

    public override int Characters { get; } = items.Sum(static item => item.Characters);

    public override string Kind => "a list";
}

internal sealed class MappingNode(SourcePosition at, IReadOnlyList<MappingEntry> entries) : DataNode(at)
{
    /// <summary>The entries in the order in which they are written; no key occurs twice.</summary>
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

internal readonly record struct MappingEntry(ScalarNode Key, DataNode Value);
