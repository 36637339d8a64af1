using Serverless.News.Model;
using Serverless.News.Publishing;
using Serverless.News.Publishing.Manifests;
using Serverless.News.Publishing.Pages;
using Serverless.Tables;
using Serverless.Testing.News;
using Serverless.Testing.Tables;

namespace Serverless.News.Tests.Publishing;

public sealed class PublishConflictTests : IDisposable
{
    private static readonly DataSet Old = SomeDataSets.Random(seed: 1, claims: 60);
    private static readonly DataSet Mine = SomeDataSets.Random(seed: 2, claims: 60);
    private static readonly DataSet Theirs = SomeDataSets.Random(seed: 3, claims: 60);

    private readonly EditionTestStore _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_slower_of_two_loads_loses_and_changes_nothing(bool isFirstLoad)
    {
        if (!isFirstLoad)
            await _store.PublishAsync(Old);
        var afterTheirs = "";
        var interrupted = new InterruptedTableStore(
            _store.Tables,
            "claims",
            async () =>
            {
                await _store.PublishAsync(Theirs);
                afterTheirs = await _store.SnapshotAsync();
            }
        );

        var exception = await Assert.ThrowsAsync<EditionConflictException>(() =>
            _store.PublishAsync(Mine, through: interrupted)
        );

        Assert.Contains("another load of it was published", exception.Message, StringComparison.Ordinal);
        Assert.Equal(afterTheirs, await _store.SnapshotAsync());
        Assert.Equivalent(ClusterOrder.Of(Theirs), (await _store.ReadAsync())!.DataSet, strict: true);

        await _store.PublishAsync(Mine);
        Assert.Equivalent(ClusterOrder.Of(Mine), (await _store.ReadAsync())!.DataSet, strict: true);
    }

    [Fact]
    public async Task A_load_whose_manifest_was_deleted_is_not_published()
    {
        await _store.PublishAsync(Old);
        var interrupted = new InterruptedTableStore(
            _store.Tables,
            "claims",
            async () =>
            {
                var loading = (await _store.EditionRowsAsync()).Single(static row =>
                    row.GetString("State") == "LOADING"
                );
                await _store.Tables.WriteAsync(
                    EditionTables.Editions,
                    "test",
                    [TableOperation.Delete(loading.RowKey, loading.ETag!)],
                    Cancellation
                );
            }
        );

        var exception = await Assert.ThrowsAsync<EditionConflictException>(() =>
            _store.PublishAsync(Mine, through: interrupted)
        );

        Assert.Contains("was deleted or changed", exception.Message, StringComparison.Ordinal);
        Assert.Equivalent(ClusterOrder.Of(Old), (await _store.ReadAsync())!.DataSet, strict: true);
    }

    [Fact]
    public async Task A_return_to_an_older_edition_loses_against_a_faster_load()
    {
        await _store.PublishAsync(Mine);
        _store.Clock.Advance(TimeSpan.FromMinutes(1));
        await _store.PublishAsync(Old);
        _store.Clock.Advance(TimeSpan.FromMinutes(1));
        var interrupted = new InterruptedTableStore(
            _store.Tables,
            EditionTables.Editions,
            () => _store.PublishAsync(Theirs)
        );

        await Assert.ThrowsAsync<EditionConflictException>(() => _store.PublishAsync(Mine, through: interrupted));

        Assert.Equivalent(ClusterOrder.Of(Theirs), (await _store.ReadAsync())!.DataSet, strict: true);
    }

    [Fact]
    public async Task Of_many_loads_at_once_the_last_winner_is_current_and_whole()
    {
        var loads = Enumerable.Range(10, 6).Select(static seed => SomeDataSets.Random(seed, claims: 30)).ToList();

        var results = await Task.WhenAll(loads.Select(load => Task.Run(() => TryPublishAsync(load), Cancellation)));

        var current = (await _store.ReadAsync())!;
        Assert.Contains(current.Info, results);
        var winner = loads.Single(load => DigestedDataSet.Compute(load).Digest == current.Info.Digest);
        Assert.Equivalent(ClusterOrder.Of(winner), current.DataSet, strict: true);
    }

    private async Task<EditionInfo?> TryPublishAsync(DataSet dataSet)
    {
        try
        {
            return (await _store.PublishAsync(dataSet)).Edition;
        }
        catch (EditionConflictException)
        {
            return null;
        }
    }
}
