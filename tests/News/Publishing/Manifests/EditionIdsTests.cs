using Serverless.News.Publishing.Manifests;
using Serverless.Tables;

namespace Serverless.News.Tests.Publishing.Manifests;

public sealed class EditionIdsTests
{
    private const string Digest = "3fa9c1d2";

    [Fact]
    public void An_id_is_short_and_ends_with_the_digest() =>
        Assert.Equal("ybfm2dz-3fa9c1", EditionIds.Create(new(2025, 11, 1, 12, 0, 0, TimeSpan.Zero), Digest));

    [Fact]
    public void Later_ids_sort_first_and_are_keys()
    {
        var start = new DateTimeOffset(2025, 11, 1, 12, 0, 0, TimeSpan.Zero);
        TimeSpan[] steps =
        [
            TimeSpan.Zero,
            TimeSpan.FromSeconds(1),
            TimeSpan.FromSeconds(31),
            TimeSpan.FromSeconds(32),
            TimeSpan.FromDays(1),
            TimeSpan.FromDays(365),
            TimeSpan.FromDays(20 * 365),
            TimeSpan.FromDays(1000 * 365),
        ];

        string[] ids = [.. steps.Select(step => EditionIds.Create(start + step, Digest))];

        Assert.Equal(ids.OrderDescending(StringComparer.Ordinal), ids);
        Assert.All(ids, static id => TableKeys.Check(id, nameof(id)));
        Assert.All(ids, static id => Assert.Equal(14, id.Length));
    }
}
