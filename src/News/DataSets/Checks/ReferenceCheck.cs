using Serverless.News.Model;

namespace Serverless.News.DataSets.Checks;

/// <summary>Checks that every reference names a record which exists and is of a kind that fits.</summary>
internal static class ReferenceCheck
{
    /// <summary>
    /// The number of comparisons after which unknown names are reported without a suggestion. A suggestion compares the
    /// name with every id, so a large data set whose main file is missing would take hours.
    /// </summary>
    private const int MostComparisons = 5_000_000;

    public static void Run(Draft draft)
    {
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var (entity, _) in draft.Entities)
            entities.TryAdd(entity.Id.Slug, entity);
        var comparisons = 0;
        foreach (var reference in draft.References)
        {
            if (!draft.Ids.Contains(reference.Kind, reference.Slug))
                draft.Problems.Error(reference.At, Unknown(reference, draft, ref comparisons));
            else if (
                reference.Use is { } use
                && entities.TryGetValue(reference.Slug, out var entity)
                && !use.Allows(entity.Kind)
            )
                draft.Problems.Error(reference.At, use.Refuse(reference.Slug, entity.Kind));
        }
    }

    private static string Unknown(Reference reference, Draft draft, ref int comparisons)
    {
        var message = $"unknown {reference.Kind.Word()} '{Short(reference.Slug)}'";
        if (draft.Problems.IsFull || reference.Slug.Length > Slug.Length || comparisons > MostComparisons)
            return message;
        comparisons += draft.Ids.Of(reference.Kind).Count + draft.Entities.Count;
        if (reference.Kind is RecordKind.Entity && Named(reference.Slug, draft) is { } named)
            return $"{message}; did you mean '{named.Id.Slug}'?";
        return message + Suggestion.For(reference.Slug, draft.Ids.Of(reference.Kind));
    }

    /// <summary>Finds the entity whose name somebody wrote where its id belongs.</summary>
    private static Entity? Named(string name, Draft draft)
    {
        foreach (var (entity, _) in draft.Entities)
        {
            var names = entity.Aliases.Select(static alias => alias.Value).Prepend(entity.Name);
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
                return entity;
        }

        return null;
    }

    private static string Short(string text) => text.Length > Slug.Length ? text[..Slug.Length] + "…" : text;
}
