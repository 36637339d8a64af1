using System.Security.Cryptography;
using Serverless.News.Publishing.Manifests;
using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.News.Tests.Publishing.Manifests;

public sealed class ManifestRowsTests : IDisposable
{
    private readonly EditionTestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(4 * PageList.PagesOfChunk, 1)]
    [InlineData((4 * PageList.PagesOfChunk) + 1, 2)]
    [InlineData(15 * PageList.PagesOfChunk, 2)]
    [InlineData((15 * PageList.PagesOfChunk) + 1, 3)]
    public void A_list_of_pages_comes_back_from_as_many_rows_as_it_needs(int pages, int rows)
    {
        var manifest = SomeManifest(pages);

        var written = ManifestRows.Write(manifest);

        Assert.Equal(rows, written.Count);
        Assert.Equal(rows - 1, ManifestRows.MoreRows(written[0]));
        Assert.All(written, static row => Assert.InRange(TransactionSize.Stored(row), 1, TableLimits.BytesOfRow));
        Assert.Equivalent(manifest, ManifestRows.Read(written[0], written.Skip(1)), strict: true);
    }

    [Fact]
    public async Task A_manifest_of_several_rows_is_written_found_and_listed()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var editions = new EditionStore(_store.Tables);
        await _store.Tables.EnsureTablesAsync(EditionTables.All, cancellation);
        Manifest[] manifests = [SomeManifest(30_000) with { Id = "y1-a" }, SomeManifest(1) with { Id = "y2-b" }];
        foreach (var row in manifests.SelectMany(ManifestRows.Write))
            await editions.WriteAsync("test", [TableOperation.Insert(row)], cancellation);

        var found = await editions.ManifestAsync("test", "y1-a", cancellation);
        var listed = await editions.ManifestsAsync("test", cancellation);

        Assert.Equal(30_000, found!.Value.Manifest.Pages.Count);
        Assert.Equal(["y1-a", "y2-b"], listed.Select(static entry => entry.Manifest.Id));
        Assert.Equal([30_000, 1], listed.Select(static entry => entry.Manifest.Pages.Count));
    }

    internal static Manifest SomeManifest(int pages) =>
        new()
        {
            Id = "y1-a",
            DataSet = "test",
            State = EditionState.Published,
            Format = EditionFormat.Current,
            Digest = new('c', 64),
            Title = "Title",
            Description = "Description",
            LoadedFrom = "seeds",
            StartedAt = new(2025, 11, 1, 12, 0, 0, TimeSpan.Zero),
            PublishedAt = new(2025, 11, 1, 12, 0, 5, TimeSpan.Zero),
            Counts = new(1, 2, 3, 4, 5, 6),
            Pages =
            [
                .. Enumerable
                    .Range(0, pages)
                    .Select(static page => new PageReference(
                        EditionTables.Records[page % EditionTables.Records.Length],
                        Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(page)))
                    )),
            ],
        };
}
