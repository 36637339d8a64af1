using Serverless.News.Model;

namespace Serverless.News.DataSets.Checks;

/// <summary>
/// Checks that no relation is stated twice. Where a relation holds both ways, it must not be stated the other way round
/// either.
/// </summary>
internal static class RelationCheck
{
    public static void Run(Draft draft)
    {
        var seen = new Dictionary<string, Located<Relation>>(StringComparer.Ordinal);
        foreach (var (relation, at) in draft.Relations)
        {
            var (from, to) = (relation.From.Slug, relation.To.Slug);
            if (HoldsBothWays(relation.Kind) && string.CompareOrdinal(from, to) > 0)
                (from, to) = (to, from);
            var key = $"{from} {to} {(int)relation.Kind} {(int?)relation.Aspect}";
            // Where the ids are equal, the second was refused for that already.
            if (!seen.TryAdd(key, new(relation, at)) && seen[key] is var first && first.Record.Id != relation.Id)
                draft.Problems.Error(
                    at,
                    $"repeats the relation of {first.At.File}, line {first.At.Line}; take one of the two out"
                );
        }
    }

    private static bool HoldsBothWays(RelationKind kind) =>
        kind is RelationKind.Contradicts or RelationKind.Corroborates or RelationKind.DiffersInScope;
}
