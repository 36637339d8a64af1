using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

internal sealed partial class FieldReader
{
    /// <summary>Returns the slug of the record; reports an error and returns an empty text where it has none.</summary>
    public string Id(RecordKind kind) => RequiredValue("id", (node, label) => Values.Id(node, label, kind)) ?? "";

    /// <summary>Derives an id from the parts, for a record that has none of its own.</summary>
    public string DeriveId(RecordKind kind, params ReadOnlySpan<string> parts)
    {
        var slug = Slug.Derive(parts);
        if (draft.Ids.Take(kind, slug, At) is { } taken)
        {
            Error(
                $"the {kind.Word()} id '{slug}', derived, is taken by {taken.File}, line {taken.Line}; "
                    + "take one of the two out, or give this one an 'id' of its own"
            );
        }

        return slug;
    }

    public EntityId? Entity(string key, EntityUse use) => Value(key, (node, label) => Values.Entity(node, label, use));

    public IReadOnlyList<EntityId> Entities(string key, EntityUse use) =>
        Scalars(key, (node, label) => Values.Entity(node, label, use));

    /// <summary>
    /// Returns the items that could be read; empty where the key is left out. No item may occur twice.
    /// </summary>
    public IReadOnlyList<T> Scalars<T>(string key, Func<DataNode, string, T?> read)
        where T : struct
    {
        var items = new List<T>();
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        ForEach(
            key,
            (item, label) =>
            {
                if (read(item, label) is not { } value)
                    return;
                items.Add(value);
                if (item is ScalarNode scalar && !distinct.Add(scalar.Value))
                    draft.Problems.Error(item.At, $"{item.Kind} occurs twice in '{key}'");
            }
        );
        return items;
    }

    public FieldReader? Mapping(string key, string whatItIs) =>
        Value(key, Values.Mapping) is { } mapping ? new(mapping, whatItIs, draft) : null;

    public void ForEachMapping(string key, string whatEachIs, Action<FieldReader> read) =>
        ForEach(
            key,
            (item, label) =>
            {
                if (Values.Mapping(item, label) is { } mapping)
                    read(new(mapping, whatEachIs, draft));
            }
        );

    /// <summary>
    /// Returns the mappings that could be read; empty where the key is left out. None may occur twice.
    /// </summary>
    public IReadOnlyList<T> Mappings<T>(string key, string whatEachIs, Func<FieldReader, T?> read)
        where T : class =>
        List(
            key,
            (item, label) => Values.Mapping(item, label) is { } mapping ? read(new(mapping, whatEachIs, draft)) : null
        );

    /// <summary>Reports a record that no row of a table can hold.</summary>
    public void CheckSize(int characters)
    {
        if ((long)characters * sizeof(char) is > DataSetLimits.RecordBytes and var bytes)
        {
            Error(
                $"{what} takes {bytes >> 10} KiB as stored (two bytes a character); "
                    + $"a record has at most {DataSetLimits.RecordBytes >> 10} KiB"
            );
        }
    }
}
