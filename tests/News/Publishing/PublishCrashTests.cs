using Serverless.News.Model;
using Serverless.News.Publishing.Pages;
using Serverless.Tables;
using Serverless.Testing.News;
using Serverless.Testing.Tables;

namespace Serverless.News.Tests.Publishing;

/// <summary>
/// A load that ends at any of its writes leaves readers with the edition before, or with the new one whole.
/// </summary>
public sealed class PublishCrashTests : IDisposable
{
    private static readonly DataSet Old = SomeDataSets.Random(seed: 1, claims: 60);
    private static readonly DataSet New = SomeDataSets.Random(seed: 2, claims: 60);

    private readonly EditionTestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_first_load_that_ends_early_leaves_an_empty_store_and_succeeds_when_repeated(bool lostAnswer)
    {
        var writes = await CrashAtEveryWriteAsync(New, before: null, lostAnswer);

        // Tables, manifest, pages, manifest with pointer, the name of the data set. Where the answer to the last but
        // one was lost, the next load finds the edition published and has only the name left to write.
        Assert.Equal((lostAnswer ? 3 : 4) + DigestedDataSet.Compute(New).Pages.Count, writes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_later_load_that_ends_early_leaves_the_edition_before_and_succeeds_when_repeated(bool lostAnswer)
    {
        await _store.PublishAsync(Old);

        var writes = await CrashAtEveryWriteAsync(New, before: Old, lostAnswer);

        Assert.Equal(3 + NewPages(Old, New), writes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_return_to_an_older_edition_that_ends_early_can_be_repeated(bool lostAnswer)
    {
        await _store.PublishAsync(New);
        await _store.PublishAsync(Old);

        Assert.Equal(1, await CrashAtEveryWriteAsync(New, before: Old, lostAnswer));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_load_of_another_data_set_that_ends_early_leaves_the_one_that_is_served(bool lostAnswer)
    {
        var other = New with { Name = "other" };
        await _store.PublishAsync(Old);

        for (var writes = 0; await FailsAsync(other, writes, lostAnswer); writes++)
        {
            var served = await _store.ReadAsync();
            Assert.Equivalent(
                ClusterOrder.Of(served!.Info.DataSet == "test" ? Old : other),
                served.DataSet,
                strict: true
            );
        }

        Assert.Equal("other", (await _store.ReadInfoAsync())!.DataSet);
    }

    /// <summary>
    /// Runs a load that ends at its first write, at its second, and so on until one succeeds, and looks at what readers
    /// see after each. Returns at how many writes that is.
    /// </summary>
    private async Task<int> CrashAtEveryWriteAsync(DataSet dataSet, DataSet? before, bool lostAnswer)
    {
        var writes = 0;
        for (; await FailsAsync(dataSet, writes, lostAnswer); writes++)
        {
            // Where the last write took effect and only its answer was lost, readers may see the new edition already.
            var current = await _store.ReadInfoAsync();
            var isNew = lostAnswer && current?.Digest == DigestedDataSet.Compute(dataSet).Digest;
            await AssertReadersSeeAsync(isNew ? dataSet : before);
        }
        await AssertReadersSeeAsync(dataSet);
        Assert.False((await _store.PublishAsync(dataSet)).Written);
        return writes;
    }

    private async Task<bool> FailsAsync(DataSet dataSet, int writes, bool lostAnswer)
    {
        // Loads of the same content that begin in the same second would need another write for each to tell them apart.
        _store.Clock.Advance(TimeSpan.FromSeconds(1));
        var failing = new FailingTableStore(_store.Tables, writes, lostAnswer);
        try
        {
            await _store.PublishAsync(dataSet, through: failing);
            return false;
        }
        catch (TableStoreUnavailableException)
        {
            Assert.True(failing.HasFailed);
            return true;
        }
    }

    private async Task AssertReadersSeeAsync(DataSet? dataSet)
    {
        var current = await _store.ReadAsync();
        if (dataSet is null)
            Assert.Null(current);
        else
            Assert.Equivalent(ClusterOrder.Of(dataSet), current!.DataSet, strict: true);
    }

    private static int NewPages(DataSet before, DataSet after)
    {
        var present = DigestedDataSet.Compute(before).Pages.Select(static page => page.Digest).ToHashSet();
        return DigestedDataSet.Compute(after).Pages.Count(page => !present.Contains(page.Digest));
    }
}
