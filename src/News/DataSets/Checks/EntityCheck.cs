using Serverless.News.Model;

namespace Serverless.News.DataSets.Checks;

/// <summary>What must name one entity and no other: Wikidata ids and handles.</summary>
internal static class EntityCheck
{
    public static void Run(Draft draft)
    {
        var owners = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        foreach (var (entity, place) in draft.Entities)
        {
            if (entity.WikidataId is { } id)
                Own(id, entity, place);
            foreach (var alias in entity.Aliases.Where(static alias => alias.Kind is AliasKind.Handle))
                Own(alias.Value, entity, place);
        }

        void Own(string name, Entity entity, Place place)
        {
            if (!owners.TryAdd(name, entity))
                draft.Problems.Error(
                    place,
                    $"'{name}' names '{owners[name].Id.Slug}' already; it can name one entity only"
                );
        }
    }
}
