using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>
/// Finds the entity that a client means: by id, slug, Wikidata id or handle, each of which names one entity alone, or
/// else by a name or alias, where case and diacritics do not matter.
/// </summary>
public sealed class EntityNames
{
    /// <summary>
    /// The names to which a misspelt one is compared. So many take some milliseconds; of a larger edition only the
    /// first are.
    /// </summary>
    private const int MaximumCompared = 20_000;

    private const int MaximumListed = 10;

    private readonly Edition _edition;
    private readonly Dictionary<string, EntityEntry> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<EntityEntry>> _byName = new(StringComparer.Ordinal);

    internal EntityNames(Edition edition)
    {
        _edition = edition;
        foreach (var entity in edition.Entities)
            Add(entity);
    }

    public QueryResult<EntityEntry> Find(string reference)
    {
        var asked = reference.Trim();
        if (FindExact(asked) is { } exact)
            return exact;
        return _byName.GetValueOrDefault(NameFolding.Fold(asked)) switch
        {
            [var only] => only,
            [_, _, ..] several => Ambiguous(asked, several),
            _ => Unknown(asked),
        };
    }

    /// <summary>Returns the name and every alias of the entity, folded.</summary>
    internal static IEnumerable<string> Folded(Entity entity) =>
        entity.Aliases.Select(static alias => alias.Value).Prepend(entity.Name).Select(NameFolding.Fold).Distinct();

    /// <summary>Returns the end of a message: a guess at what was meant, or a full stop.</summary>
    internal static string Guess(string asked, IEnumerable<string> candidates) =>
        Suggestion.For(asked, candidates.Take(MaximumCompared)) is { Length: > 0 } guess ? guess : ".";

    private void Add(EntityEntry entity)
    {
        var record = entity.Record;
        if (record.WikidataId is { } wikidata)
            _exact.TryAdd(wikidata, entity);
        foreach (var alias in record.Aliases)
        {
            if (alias.Kind == AliasKind.Handle)
                _exact.TryAdd(alias.Value, entity);
        }

        foreach (var name in Folded(record))
        {
            if (!_byName.TryGetValue(name, out var named))
                _byName.Add(name, named = []);
            named.Add(entity);
        }
    }

    private EntityEntry? FindExact(string asked)
    {
        if (_edition.TryFind(asked, out var entry) || _edition.TryFind(EntityId.Prefix + asked, out entry))
            return entry as EntityEntry;
        return _exact.GetValueOrDefault(asked);
    }

    private static QueryProblem Ambiguous(string asked, List<EntityEntry> several)
    {
        var shown = string.Join(
            ", ",
            several.Take(MaximumListed).Select(static entity => $"{entity.Id} ({entity.Record.Name})")
        );
        var more = several.Count > MaximumListed ? $" and {several.Count - MaximumListed} more" : "";
        return new(QueryProblem.AmbiguousEntity, $"'{asked}' names {several.Count} entities: {shown}{more}. Ask by id.")
        {
            Details = new Dictionary<string, object>
            {
                ["candidates"] = several.Select(static entity => entity.Id).ToArray(),
            },
        };
    }

    private QueryProblem Unknown(string asked)
    {
        var candidates = asked.StartsWith(EntityId.Prefix, StringComparison.Ordinal)
            ? _edition.Entities.Select(static entity => entity.Id)
            : _edition.Entities.SelectMany(static entity =>
                entity
                    .Record.Aliases.Select(static alias => alias.Value)
                    .Prepend(entity.Record.Name)
                    .Append(entity.Record.Id.Slug)
            );
        return new(QueryProblem.UnknownEntity, $"No entity is called '{asked}'{Guess(asked, candidates)}");
    }
}
