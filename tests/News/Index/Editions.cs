using Serverless.News.Index;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Index;

internal static class Editions
{
    public static EditionStamp Stamp { get; } =
        new("e1", new DateTimeOffset(2025, 11, 22, 10, 0, 0, TimeSpan.Zero), "digest");

    public static Edition Edition(this DataSetBuilder dataSet) =>
        Serverless.News.Index.Edition.Build(Stamp, dataSet.Build());

    public static IEnumerable<string> Slugs(this IEnumerable<Entry> entries) =>
        entries.Select(static entry => entry.Id.Split(':')[1]);
}
