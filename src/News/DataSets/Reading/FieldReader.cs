using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>
/// Reads the fields of a mapping. A key that is asked for is known from then on; <see cref="Close"/> reports the
/// others.
/// </summary>
/// <param name="node">The mapping.</param>
/// <param name="what">What a message calls it, such as <c>an article</c>.</param>
/// <param name="draft">The draft, which takes what is read and what is wrong.</param>
internal sealed partial class FieldReader(MappingNode node, string what, Draft draft)
{
    private readonly List<string> _known = [];

    public SourcePosition At => node.At;

    public ValueReader Values { get; } = new(draft);

    /// <summary>The UTF-16 units of the whole mapping.</summary>
    public int Characters => node.Characters;

    public Draft Draft => draft;

    public T? Value<T>(string key, Func<DataNode, string, T?> read) =>
        Find(key) is { } found ? read(found, Label(key)) : default;

    public T? RequiredValue<T>(string key, Func<DataNode, string, T?> read)
    {
        Require(key);
        return Value(key, read);
    }

    public T? Enumeration<T>(string key)
        where T : struct, Enum
    {
        var names = EnumText.Names<T>();
        return Value(key, (node, label) => Values.Choice(node, label, names)) is { } index
            ? EnumText.At<T>(index)
            : null;
    }

    public T? RequiredEnumeration<T>(string key)
        where T : struct, Enum
    {
        Require(key);
        return Enumeration<T>(key);
    }

    /// <summary>
    /// Returns the items that could be read; empty where the key is left out. No item may occur twice.
    /// </summary>
    public IReadOnlyList<T> List<T>(string key, Func<DataNode, string, T?> read)
        where T : class
    {
        var items = new List<T>();
        var distinct = new HashSet<T>();
        ForEach(
            key,
            (item, label) =>
            {
                if (read(item, label) is not { } value)
                    return;
                items.Add(value);
                if (!distinct.Add(value))
                    draft.Problems.Error(item.At, $"{item.Kind} occurs twice in '{key}'");
            }
        );
        return items;
    }

    public void ForEach(string key, Action<DataNode, string> read)
    {
        switch (Find(key))
        {
            case null:
                return;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    if (item is ScalarNode { IsNull: true })
                        draft.Problems.Error(item.At, $"an item of '{key}' has no value");
                    else
                        read(item, $"an item of '{key}'");
                }

                return;
            case var other:
                draft.Problems.Error(other.At, $"'{key}' must be a list, such as [a, b], not {other.Kind}");
                return;
        }
    }

    /// <summary>Returns the position of a key's value, or of the mapping where the key is left out.</summary>
    public SourcePosition PositionOf(string key) => node.Find(key)?.At ?? At;

    public bool Has(string key) => node.Find(key) is not null;

    public bool IsEmptyList(string key) => node.Find(key) is ListNode { Items.Count: 0 };

    public void Error(string message) => draft.Problems.Error(At, message);

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Close()
    {
        foreach (var (key, _) in node.Entries)
        {
            if (_known.Contains(key.Value))
                continue;
            var suggestion = Suggestion.For(key.Value, _known);
            if (suggestion.Length == 0)
                suggestion = $"; known are {string.Join(", ", _known)}";
            draft.Problems.Error(key.At, $"unknown key {key.Kind} in {what}{suggestion}");
        }
    }

    private void Require(string key)
    {
        if (!Has(key))
            Error($"{what} needs '{key}'");
    }

    private DataNode? Find(string key)
    {
        _known.Add(key);
        if (node.Find(key) is not ScalarNode { IsNull: true } empty)
            return node.Find(key);
        draft.Problems.Error(empty.At, $"'{key}' has no value; leave the key out or give it one");
        return null;
    }

    private static string Label(string key) => $"'{key}'";
}
