using Serverless.News.Model;

namespace Serverless.News.DataSets.Checks;

/// <summary>Checks that a Wikidata id or handle names one entity and no other.</summary>
internal static class EntityCheck
{
    public static void Run(Draft draft)
    {
        var owners = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        foreach (var (entity, at) in draft.Entities)
        {
            if (entity.WikidataId is { } id)
                Own(id, entity, at);
            foreach (var alias in entity.Aliases.Where(static alias => alias.Kind is AliasKind.Handle))
                Own(alias.Value, entity, at);
        }

        void Own(string name, Entity entity, SourcePosition at)
        {
            if (!owners.TryAdd(name, entity))
                draft.Problems.Error(
                    at,
                    $"'{name}' names '{owners[name].Id.Slug}' already; it can name one entity only"
                );
        }
    }
}
