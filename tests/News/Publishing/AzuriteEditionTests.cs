using Serverless.News.Publishing;
using Serverless.News.Publishing.Manifests;
using Serverless.News.Publishing.Pages;
using Serverless.News.Tests.Publishing.Manifests;
using Serverless.Tables;
using Serverless.Tables.Azure;
using Serverless.Testing.News;
using Serverless.Testing.Node;
using Serverless.Testing.Tables;

namespace Serverless.News.Tests.Publishing;

/// <summary>Editions in Azurite, as far as its limits differ from those of a file.</summary>
public sealed class AzuriteEditionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_published_data_set_is_read_back_whole()
    {
        var store = await OpenAsync();
        var dataSet = SomeDataSets.Random(seed: 1, claims: 300, name: "azurite-whole");

        await new EditionPublisher(store).PublishAsync(dataSet, "test", Cancellation);
        var again = await new EditionPublisher(store).PublishAsync(dataSet, "test", Cancellation);
        var edition = await new EditionReader(store).ReadCurrentAsync("azurite-whole", Cancellation);

        Assert.False(again.Written);
        Assert.Equivalent(ClusterOrder.Of(dataSet), edition!.DataSet, strict: true);
    }

    [Fact]
    public async Task Every_page_is_written_and_read_with_one_request()
    {
        var store = await OpenAsync();
        var dataSet = SomeDataSets.Random(seed: 1, claims: 300, name: "azurite-requests");

        var pages = (await new EditionPublisher(store).PublishAsync(dataSet, "test", Cancellation)).WrittenPages;
        // What is served, the pointer, seven tables, the manifest, a look at five tables, the manifest with the
        // pointer, what is served.
        Assert.Equal(pages + 17, store.Requests);

        var other = await OpenAsync();
        await new EditionReader(other).ReadCurrentAsync("azurite-requests", Cancellation);
        // The pointer, the manifest.
        Assert.Equal(pages + 2, other.Requests);
    }

    [Theory]
    [InlineData("claims", "claims")]
    [InlineData("attributions", "claims")]
    [InlineData("claims", "editions")]
    public async Task A_table_that_is_deleted_during_a_load_is_named_and_the_next_load_brings_it_back(
        string beforeWriteTo,
        string deleted
    )
    {
        await using var azurite = await Azurite.StartAsync();
        var store = new AzureTableStore(azurite.ConnectionString);
        var (old, next) = (SomeDataSets.Random(seed: 1, claims: 60), SomeDataSets.Random(seed: 2, claims: 60));
        await new EditionPublisher(store).PublishAsync(old, "test", Cancellation);
        var interrupted = new InterruptedTableStore(
            store,
            beforeWriteTo,
            () => azurite.DeleteTablesAsync(Cancellation, deleted)
        );

        var exception = await Assert.ThrowsAsync<EditionConflictException>(() =>
            new EditionPublisher(interrupted).PublishAsync(next, "test", Cancellation)
        );

        Assert.Contains($"another program deleted table '{deleted}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("load again", exception.Message, StringComparison.Ordinal);
        await new EditionPublisher(store).PublishAsync(old, "test", Cancellation);
        Assert.Equivalent(ClusterOrder.Of(old), (await ReadAsync(store))!.DataSet, strict: true);
        await new EditionPublisher(store).PublishAsync(next, "test", Cancellation);
        Assert.Equivalent(ClusterOrder.Of(next), (await ReadAsync(store))!.DataSet, strict: true);
    }

    /// <summary>Azurite counts a row as it travels, escaped; the service counts two bytes for each unit.</summary>
    [Theory]
    [InlineData('x', 455_000)]
    [InlineData('漢', 152_000)]
    [InlineData('\u0001', 152_000)]
    public async Task The_largest_records_are_published(char character, int units)
    {
        var store = await OpenAsync();
        var builder = new DataSetBuilder();
        for (var number = 0; number < 5; number++)
            builder.Article($"large{number}", with: article => article with { Text = new(character, units) });
        var dataSet = builder.Build() with { Name = $"azurite-large-{units}" };

        await new EditionPublisher(store).PublishAsync(dataSet, "test", Cancellation);
        var edition = await new EditionReader(store).ReadCurrentAsync(dataSet.Name, Cancellation);

        Assert.All(edition!.DataSet.Articles, article => Assert.Equal(new string(character, units), article.Text));
    }

    [Fact]
    public async Task A_manifest_of_several_rows_is_published()
    {
        var store = await OpenAsync();
        await store.EnsureTablesAsync(EditionTables.All, Cancellation);
        var manifest = ManifestRowsTests.SomeManifest(40_000) with { DataSet = "azurite-manifest" };

        foreach (var row in ManifestRows.Write(manifest))
            await store.WriteAsync(
                EditionTables.Editions,
                manifest.DataSet,
                [TableOperation.Upsert(row)],
                Cancellation
            );

        var found = await new EditionStore(store).ManifestAsync(manifest.DataSet, manifest.Id, Cancellation);
        Assert.Equal(manifest.Pages, found!.Value.Manifest.Pages);
    }

    private static Task<StoredEdition?> ReadAsync(AzureTableStore store) =>
        new EditionReader(store).ReadCurrentAsync(null, Cancellation);

    private static async Task<AzureTableStore> OpenAsync() => new((await Azurite.SharedAsync()).ConnectionString);
}
