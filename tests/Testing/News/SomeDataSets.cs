using Serverless.News.Model;

namespace Serverless.Testing.News;

/// <summary>
/// Data sets of any size for tests that care for structure and not for meaning. The same seed gives the same data set.
/// </summary>
public static class SomeDataSets
{
    public static DataSet Random(int seed, int claims, string name = "test")
    {
        var random = new Random(seed);
        var builder = new DataSetBuilder();
        var articles = Math.Max(1, claims / 10);
        for (var article = 0; article < articles; article++)
            builder.Article(
                $"a{article}",
                random.Next(10) == 0 ? null : $"2025-{random.Next(1, 13):D2}-{random.Next(1, 29):D2}"
            );
        for (var claim = 0; claim < claims; claim++)
        {
            var reports = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(articles)).Distinct();
            builder.Claim($"c{claim}", [.. reports.Select(article => $"a{article}:e{random.Next(20)}")]);
        }
        builder.Relation("c0", RelationKind.Refines, $"c{claims - 1}");
        return builder.Build() with { Name = name };
    }

    /// <summary>The same records in another order, as another layout of files would give them.</summary>
    public static DataSet Shuffled(DataSet dataSet, int seed)
    {
        var random = new Random(seed);
        return dataSet with
        {
            Articles = Shuffle(dataSet.Articles),
            Claims = Shuffle(dataSet.Claims),
            Attributions = Shuffle(dataSet.Attributions),
            Entities = Shuffle(dataSet.Entities),
            Questions = Shuffle(dataSet.Questions),
            Relations = Shuffle(dataSet.Relations),
        };

        T[] Shuffle<T>(IReadOnlyList<T> records)
        {
            T[] copy = [.. records];
            random.Shuffle(copy);
            return copy;
        }
    }
}
