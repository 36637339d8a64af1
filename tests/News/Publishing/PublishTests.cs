using Serverless.News.Model;
using Serverless.News.Publishing;
using Serverless.News.Publishing.Manifests;
using Serverless.News.Publishing.Pages;
using Serverless.News.Records;
using Serverless.News.Tests.Records;
using Serverless.Tables;
using Serverless.Testing.News;
using Serverless.Testing.Tables;

namespace Serverless.News.Tests.Publishing;

public sealed class PublishTests : IDisposable
{
    private readonly EditionTestStore _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_store_without_editions_has_no_current_one()
    {
        Assert.Null(await _store.ReadAsync());
        Assert.Null(await _store.ReadAsync("test"));
        Assert.Null(await _store.ReadInfoAsync());
    }

    [Fact]
    public async Task A_published_data_set_is_read_back_whole()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 300) with { Title = "A title", Description = "What it is" };

        var result = await _store.PublishAsync(dataSet, "seeds");
        var edition = await _store.ReadAsync();

        Assert.Equal(PublishOutcome.Published, result.Outcome);
        Assert.Equal(result.Edition, edition!.Info);
        Assert.Equivalent(ClusterOrder.Of(dataSet), edition.DataSet, strict: true);
    }

    [Fact]
    public async Task A_store_whose_queries_begin_with_an_empty_page_is_published_to_and_read()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 100);
        var hesitant = new HesitantTableStore(_store.Tables);

        var first = await _store.PublishAsync(dataSet, through: hesitant);
        var again = await _store.PublishAsync(dataSet, through: hesitant);
        var edition = await new EditionReader(hesitant).ReadCurrentAsync(null, Cancellation);

        Assert.Equal(PublishOutcome.Published, first.Outcome);
        Assert.False(again.Written);
        Assert.Equivalent(ClusterOrder.Of(dataSet), edition!.DataSet, strict: true);
    }

    [Fact]
    public async Task Every_property_of_every_record_is_read_back()
    {
        var dataSet = new DataSet
        {
            Name = "test",
            Articles = [Samples.FullArticle, Samples.BareArticle],
            Claims = [Samples.FullClaim, Samples.BareClaim],
            Attributions = [Samples.FullAttribution, Samples.BareAttribution],
            Entities = [Samples.FullEntity, Samples.BareEntity],
            Questions = [Samples.FullQuestion, Samples.BareQuestion],
            Relations = [Samples.FullRelation, Samples.BareRelation],
        };

        await _store.PublishAsync(dataSet);

        Assert.Equivalent(ClusterOrder.Of(dataSet), (await _store.ReadAsync())!.DataSet, strict: true);
    }

    [Fact]
    public async Task An_edition_says_what_it_is()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 50) with { Title = "A title", Description = "What it is" };

        var info = (await _store.PublishAsync(dataSet, "seeds")).Edition;

        Assert.Equal(
            ("test", "A title", "What it is", "seeds"),
            (info.DataSet, info.Title, info.Description, info.LoadedFrom)
        );
        Assert.Equal(DigestedDataSet.Compute(dataSet).Digest, info.Digest);
        Assert.Equal(_store.Clock.GetUtcNow(), info.PublishedAt);
        Assert.Equal(EditionCounts.Of(dataSet), info.Counts);
        Assert.Equal(50, info.Counts.Claims);
        Assert.Equal($"ybfm2dz-{info.Digest[..6]}", info.Id);
    }

    [Fact]
    public async Task An_empty_data_set_is_an_edition()
    {
        var result = await _store.PublishAsync(new DataSet { Name = "test" });

        Assert.Equal(0, result.WrittenPages);
        Assert.Empty((await _store.ReadAsync())!.DataSet.Claims);
    }

    [Fact]
    public async Task Loading_the_same_again_writes_nothing()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 300);
        var first = await _store.PublishAsync(dataSet, "seeds");
        _store.Clock.Advance(TimeSpan.FromHours(1));
        var before = await _store.SnapshotAsync();
        _store.Tables.Reset();

        var second = await _store.PublishAsync(SomeDataSets.Shuffled(dataSet, seed: 2), "another folder");

        Assert.False(second.Written);
        Assert.Equal(first.Edition, second.Edition);
        // Each page is looked at, in case that something else deleted or changed it.
        Assert.Equal((3, first.WrittenPages, 0), (_store.Tables.Gets, _store.Tables.Queries, _store.Tables.Writes));
        Assert.Equal(before, await _store.SnapshotAsync());
    }

    [Fact]
    public async Task An_edit_writes_only_the_pages_that_it_changes()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 1000);
        await _store.PublishAsync(dataSet);
        _store.Tables.Reset();

        var edited = dataSet.Claims[0] with { Note = "New" };
        var result = await _store.PublishAsync(dataSet with { Claims = [edited, .. dataSet.Claims.Skip(1)] });

        Assert.Equal(1, result.WrittenPages);
        // Manifest, page, manifest with pointer.
        Assert.Equal(3, _store.Tables.Writes);
        Assert.Equal("New", (await _store.ReadAsync())!.DataSet.Claims.Single(c => c.Id == edited.Id).Note);
    }

    [Fact]
    public async Task A_current_edition_is_read_with_one_query_for_each_page()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 300);
        var pages = (await _store.PublishAsync(dataSet)).WrittenPages;
        _store.Tables.Reset();

        await _store.ReadAsync();

        // Which data set, which edition, its manifest.
        Assert.Equal((3, pages), (_store.Tables.Gets, _store.Tables.Queries));
    }

    [Fact]
    public async Task Pages_are_written_and_read_and_looked_at_many_at_a_time()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 1000);

        await _store.PublishAsync(dataSet, through: new MeetingTableStore(_store.Tables, writes: 16));
        await new EditionReader(new MeetingTableStore(_store.Tables, queries: 16)).ReadCurrentAsync(null, Cancellation);

        var again = await _store.PublishAsync(dataSet, through: new MeetingTableStore(_store.Tables, queries: 16));
        Assert.Equal(PublishOutcome.Unchanged, again.Outcome);
    }

    [Fact]
    public async Task A_newer_edition_sorts_before_an_older_one()
    {
        var ids = new List<string>();
        for (var round = 0; round < 5; round++)
        {
            ids.Add((await _store.PublishAsync(SomeDataSets.Random(seed: round, claims: 5))).Edition.Id);
            // The clock stands, goes on, and is put back.
            _store.Clock.Advance(
                TimeSpan.FromSeconds(
                    round is 0 ? 0
                    : round is 3 ? -3600
                    : 100
                )
            );
        }

        Assert.Equal(ids.OrderDescending(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task Going_back_to_older_content_moves_the_pointer_and_writes_no_page()
    {
        var old = SomeDataSets.Random(seed: 1, claims: 100);
        var first = await _store.PublishAsync(old, "seeds");
        _store.Clock.Advance(TimeSpan.FromMinutes(1));
        await _store.PublishAsync(SomeDataSets.Random(seed: 2, claims: 100));
        _store.Clock.Advance(TimeSpan.FromMinutes(1));
        _store.Tables.Reset();

        var result = await _store.PublishAsync(old, "folder");

        Assert.Equal(PublishOutcome.Restored, result.Outcome);
        Assert.Equal(first.Edition with { LoadedFrom = "folder" }, result.Edition);
        Assert.Equal((1, 0), (_store.Tables.Writes, result.WrittenPages));
        Assert.Equal(result.Edition, (await _store.ReadAsync())!.Info);
        Assert.Equivalent(ClusterOrder.Of(old), (await _store.ReadAsync())!.DataSet, strict: true);
    }

    [Fact]
    public async Task An_interrupted_load_is_not_gone_back_to()
    {
        await _store.PublishAsync(SomeDataSets.Random(seed: 1, claims: 10));
        var next = SomeDataSets.Random(seed: 2, claims: 10);
        await Assert.ThrowsAsync<TableStoreUnavailableException>(() =>
            _store.PublishAsync(next, through: new FailingTableStore(_store.Tables, 2, lostAnswer: false))
        );

        Assert.Equal(PublishOutcome.Published, (await _store.PublishAsync(next)).Outcome);
    }

    [Fact]
    public async Task Data_sets_live_side_by_side_and_the_last_one_loaded_is_served()
    {
        var first = SomeDataSets.Random(seed: 1, claims: 10, name: "first");
        await _store.PublishAsync(first);
        await _store.PublishAsync(SomeDataSets.Random(seed: 1, claims: 20, name: "second"));

        Assert.Equal("second", (await _store.ReadInfoAsync())!.DataSet);
        Assert.Equal("first", (await _store.ReadAsync("first"))!.DataSet.Name);
        Assert.Null(await _store.ReadAsync("third"));

        Assert.Equal(PublishOutcome.Unchanged, (await _store.PublishAsync(first)).Outcome);
        Assert.Equal("first", (await _store.ReadInfoAsync())!.DataSet);
    }

    [Fact]
    public async Task A_record_that_is_too_large_is_named_and_nothing_is_written()
    {
        var dataSet = new DataSetBuilder()
            .Article("large", with: static a => a with { Text = new('x', 500_000) })
            .Build();

        var exception = await Assert.ThrowsAsync<RecordTooLargeException>(() => _store.PublishAsync(dataSet));

        Assert.Equal("article:large", exception.Id);
        Assert.Equal(0, _store.Tables.Writes);
        Assert.Null(await _store.ReadAsync());
    }

    [Fact]
    public async Task Many_large_records_are_published_in_transactions_that_fit()
    {
        var builder = new DataSetBuilder();
        for (var number = 0; number < 12; number++)
            builder.Article($"large{number}", with: static a => a with { Text = new('پ', 440_000) });

        await _store.PublishAsync(builder.Build());

        Assert.All((await _store.ReadAsync())!.DataSet.Articles, static a => Assert.Equal(440_000, a.Text!.Length));
    }

    [Fact]
    public async Task An_edition_of_another_format_is_refused_with_the_command_to_run()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 10);
        var edition = (await _store.PublishAsync(dataSet)).Edition;
        await ChangeManifestAsync(edition.Id, static row => row["Format"] = EditionFormat.Current + 1);

        var exception = await Assert.ThrowsAsync<EditionFormatException>(() => _store.ReadAsync());
        Assert.Contains(edition.Id, exception.Message, StringComparison.Ordinal);
        Assert.Contains("serverless load <folder>", exception.Message, StringComparison.Ordinal);

        // The content is the same and the format is not: loading again makes it readable.
        _store.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(PublishOutcome.Published, (await _store.PublishAsync(dataSet)).Outcome);
        Assert.NotNull(await _store.ReadAsync());
    }

    [Fact]
    public async Task An_edition_with_a_missing_page_is_damaged()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 200);
        var edition = (await _store.PublishAsync(dataSet)).Edition;
        await DamageAsync(DigestedDataSet.Compute(dataSet).Pages[^1], "deleted");

        var exception = await Assert.ThrowsAsync<EditionDamagedException>(() => _store.ReadAsync());

        Assert.Contains(edition.Id, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("changed")]
    [InlineData("added")]
    public async Task Loading_the_same_again_repairs_a_page_that_something_else_changed(string how)
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 200);
        var edition = (await _store.PublishAsync(dataSet)).Edition;
        await DamageAsync(DigestedDataSet.Compute(dataSet).Pages[^1], how);

        var result = await _store.PublishAsync(dataSet);

        Assert.Equal((edition, PublishOutcome.Repaired, 1), (result.Edition, result.Outcome, result.WrittenPages));
        Assert.Equivalent(ClusterOrder.Of(dataSet), (await _store.ReadAsync())!.DataSet, strict: true);
        Assert.Equal(PublishOutcome.Unchanged, (await _store.PublishAsync(dataSet)).Outcome);
    }

    [Fact]
    public async Task A_later_load_repairs_the_pages_that_it_keeps()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 200);
        await _store.PublishAsync(dataSet);
        await DamageAsync(DigestedDataSet.Compute(dataSet).Pages[^1], "deleted");
        var next = dataSet with { Claims = [dataSet.Claims[0] with { Note = "New" }, .. dataSet.Claims.Skip(1)] };

        var result = await _store.PublishAsync(next);

        Assert.Equal((PublishOutcome.Published, 2), (result.Outcome, result.WrittenPages));
        Assert.Equivalent(ClusterOrder.Of(next), (await _store.ReadAsync())!.DataSet, strict: true);
    }

    [Fact]
    public async Task Going_back_to_older_content_repairs_its_pages()
    {
        var old = SomeDataSets.Random(seed: 1, claims: 100);
        await _store.PublishAsync(old);
        await _store.PublishAsync(SomeDataSets.Random(seed: 2, claims: 100));
        await DamageAsync(DigestedDataSet.Compute(old).Pages[^1], "changed");

        var result = await _store.PublishAsync(old);

        Assert.Equal((PublishOutcome.Restored, 1), (result.Outcome, result.WrittenPages));
        Assert.Equivalent(ClusterOrder.Of(old), (await _store.ReadAsync())!.DataSet, strict: true);
    }

    [Fact]
    public async Task A_pointer_to_a_missing_manifest_is_damaged_and_loading_repairs_it()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 10);
        var edition = (await _store.PublishAsync(dataSet)).Edition;
        var manifest = await _store.Tables.GetAsync(EditionTables.Editions, "test", edition.Id, Cancellation);
        await _store.Tables.WriteAsync(
            EditionTables.Editions,
            "test",
            [TableOperation.Delete(edition.Id, manifest!.ETag!)],
            Cancellation
        );

        await Assert.ThrowsAsync<EditionDamagedException>(() => _store.ReadAsync());
        await _store.PublishAsync(dataSet);

        Assert.NotNull(await _store.ReadAsync());
    }

    private Task DamageAsync(RecordPage page, string how)
    {
        var first = page.Operations()[0].Row!;
        return how switch
        {
            "changed" => WriteAsync(TableOperation.Upsert(new(page.Digest, first.RowKey) { ["Kind"] = "OTHER" })),
            "added" => WriteAsync(TableOperation.Insert(Copied(first, "relation:stranger"))),
            _ => DeleteAsync(),
        };

        Task WriteAsync(TableOperation operation) =>
            _store.Tables.WriteAsync(page.Table, page.Digest, [operation], Cancellation);

        async Task DeleteAsync()
        {
            var found = await _store.Tables.GetAsync(page.Table, page.Digest, first.RowKey, Cancellation);
            await WriteAsync(TableOperation.Delete(first.RowKey, found!.ETag!));
        }
    }

    private static TableRow Copied(TableRow row, string rowKey)
    {
        var copy = new TableRow(row.PartitionKey, rowKey);
        foreach (var (name, value) in row.Properties)
            copy[name] = value;
        return copy;
    }

    private async Task ChangeManifestAsync(string edition, Action<TableRow> change)
    {
        var row = await _store.Tables.GetAsync(EditionTables.Editions, "test", edition, Cancellation);
        change(row!);
        await _store.Tables.WriteAsync(EditionTables.Editions, "test", [TableOperation.Upsert(row!)], Cancellation);
    }
}
