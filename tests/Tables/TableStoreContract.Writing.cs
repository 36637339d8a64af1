using Serverless.Testing.Tables;

namespace Serverless.Tables.Tests;

public abstract partial class TableStoreContract
{
    [Fact]
    public async Task An_insert_of_a_row_that_exists_is_refused()
    {
        await WriteAsync(TableOperation.Insert(Row("row", "old")));

        var error = await RefusesAsync<TablePreconditionFailedException>(TableOperation.Insert(Row("row", "new")));

        Assert.Equal((Table, Partition, "row"), (error.Table, error.PartitionKey, error.Operation.RowKey));
    }

    [Fact]
    public async Task An_upsert_replaces_the_whole_row()
    {
        await WriteAsync(TableOperation.Upsert(new(Partition, "row") { ["Old"] = "x", ["Kept"] = 1 }));
        await WriteAsync(TableOperation.Upsert(new(Partition, "row") { ["New"] = "y", ["Kept"] = 2 }));

        var row = await GetAsync("row");

        Assert.Equal(["Kept", "New"], row!.Properties.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(2, row.GetInt32("Kept"));
    }

    [Fact]
    public async Task A_replacement_needs_the_etag_that_the_row_has()
    {
        var first = (await WriteAsync(TableOperation.Insert(Row("row", 1))))[0]!;
        var second = (await WriteAsync(TableOperation.Replace(Row("row", 2), first)))[0]!;

        await RefusesAsync<TablePreconditionFailedException>(TableOperation.Replace(Row("row", 3), first));

        var row = await GetAsync("row");
        Assert.Equal(second, row!.ETag);
        Assert.Equal(2, row.GetInt32("Value"));
    }

    [Fact]
    public async Task A_replacement_removes_the_properties_that_it_lacks()
    {
        var etag = (await WriteAsync(TableOperation.Insert(new(Partition, "row") { ["Old"] = "x" })))[0]!;
        await WriteAsync(TableOperation.Replace(new(Partition, "row") { ["New"] = "y" }, etag));

        Assert.Equal(["New"], (await GetAsync("row"))!.Properties.Keys);
    }

    [Fact]
    public async Task A_replacement_of_a_row_that_is_gone_is_refused()
    {
        var etag = (await WriteAsync(TableOperation.Insert(Row("row"))))[0]!;
        await WriteAsync(TableOperation.Delete("row", etag));

        await RefusesAsync<TablePreconditionFailedException>(TableOperation.Replace(Row("row"), etag));
    }

    [Fact]
    public async Task A_deletion_needs_the_etag_that_the_row_has()
    {
        var first = (await WriteAsync(TableOperation.Insert(Row("row", 1))))[0]!;
        var second = (await WriteAsync(TableOperation.Upsert(Row("row", 1))))[0]!;

        await RefusesAsync<TablePreconditionFailedException>(TableOperation.Delete("row", first));
        var etags = await WriteAsync(TableOperation.Delete("row", second));

        Assert.Equal([null], etags);
        Assert.Null(await GetAsync("row"));
        await RefusesAsync<TablePreconditionFailedException>(TableOperation.Delete("row", second));
    }

    [Fact]
    public async Task Every_write_gives_a_row_an_etag_that_it_never_had()
    {
        var etags = new List<string?>();
        etags.AddRange(await WriteAsync(TableOperation.Insert(Row("row", 1))));
        etags.AddRange(await WriteAsync(TableOperation.Upsert(Row("row", 1))));
        etags.AddRange(await WriteAsync(TableOperation.Replace(Row("row", 1), etags[^1]!)));
        await WriteAsync(TableOperation.Delete("row", etags[^1]!));
        etags.AddRange(await WriteAsync(TableOperation.Insert(Row("row", 1))));

        Assert.DoesNotContain(null, etags);
        Assert.Equal(etags.Count, etags.Distinct().Count());
        Assert.Equal(etags[^1], (await GetAsync("row"))!.ETag);
    }

    [Fact]
    public async Task Etags_are_aligned_with_the_operations()
    {
        var old = (await UpsertAsync("deleted", "replaced"))!;

        var etags = await WriteAsync(
            TableOperation.Insert(Row("inserted")),
            TableOperation.Delete("deleted", old[0]!),
            TableOperation.Replace(Row("replaced"), old[1]!),
            TableOperation.Upsert(Row("upserted")));

        Assert.Null(etags[1]);
        Assert.Equal((await GetAsync("inserted"))!.ETag, etags[0]);
        Assert.Equal((await GetAsync("replaced"))!.ETag, etags[2]);
        Assert.Equal((await GetAsync("upserted"))!.ETag, etags[3]);
        Assert.Equal(["inserted", "replaced", "upserted"], await KeysAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(57)]
    [InlineData(99)]
    public async Task One_failing_operation_of_a_hundred_leaves_nothing(int position)
    {
        await WriteAsync(TableOperation.Insert(Row(Key(position), "old")));

        var error = await RefusesAsync<TablePreconditionFailedException>([.. Enumerable.Range(0, 100).Select(
            static number => TableOperation.Insert(new(Partition, Key(number)) { ["Other"] = 1 }))]);

        Assert.Equal(Key(position), error.Operation.RowKey);
    }

    [Fact]
    public async Task One_failing_operation_undoes_the_others_of_every_kind()
    {
        var etags = await UpsertAsync("deleted", "replaced", "upserted");

        await RefusesAsync<TablePreconditionFailedException>(
            TableOperation.Delete("deleted", etags[0]!),
            TableOperation.Replace(Row("replaced", "new"), etags[1]!),
            TableOperation.Upsert(Row("upserted", "new")),
            TableOperation.Insert(Row("inserted", "new")),
            TableOperation.Delete("missing", etags[0]!));

        // What the failed call did must not linger in the store either.
        await WriteAsync(TableOperation.Insert(Row("inserted", 5L)));
        Assert.Equal(5L, (await GetAsync("inserted"))!.GetInt64("Value"));
    }

    [Fact]
    public async Task Writers_of_the_same_row_do_not_lose_each_others_work()
    {
        const int Writers = 4, Increments = 10;
        await WriteAsync(TableOperation.Insert(Row("counter", 0)));
        var stores = Enumerable.Range(0, Writers).Select(number => number == 0 ? Store : OpenStore()).ToList();

        await Task.WhenAll(stores.Select(store => Task.Run(() => Increment(store, Increments), Cancellation)));

        Assert.Equal(Writers * Increments, (await GetAsync("counter"))!.GetInt32("Value"));
    }

    [Fact]
    public async Task A_reader_sees_a_transaction_whole_or_not_at_all()
    {
        var other = OpenStore();
        var writing = Task.Run(async () =>
        {
            for (var round = 1; round <= 20; round++)
            {
                var rows = Enumerable.Range(0, 50).Select(key => TableOperation.Upsert(Row(Key(key), round)));
                await other.WriteAsync(Table, Partition, [.. rows], Cancellation);
            }
        }, Cancellation);

        while (!writing.IsCompleted)
        {
            var page = await Store.QueryAsync(Table, Partition, RowKeyRange.All, 100, null, Cancellation);
            Assert.True(page.Rows.Count is 0 or 50);
            Assert.True(page.Rows.Select(static row => row.GetInt32("Value")).Distinct().Count() <= 1);
        }
        await writing;
    }

    [Fact]
    public async Task Writers_of_different_rows_do_not_disturb_each_other()
    {
        var stores = new[] { Store, OpenStore() };

        await Task.WhenAll(Enumerable.Range(0, 24).Select(number => stores[number % 2].WriteAsync(
            Table,
            Partition,
            [TableOperation.Insert(new(Partition, Key(number)) { [$"Property{number}"] = number })],
            Cancellation)));

        Assert.Equal(Enumerable.Range(0, 24).Select(Key), await KeysAsync());
        Assert.Equal(7, (await GetAsync(Key(7)))!.GetInt32("Property7"));
    }

    [Fact]
    public async Task Another_client_sees_what_was_written_at_once()
    {
        var other = OpenStore();
        await other.EnsureTablesAsync([Table], Cancellation);
        Assert.Null(await other.GetAsync(Table, Partition, "row", Cancellation));

        await WriteAsync(TableOperation.Insert(Row("row", "value")));
        Assert.Equal("value", (await other.GetAsync(Table, Partition, "row", Cancellation))!.GetString("Value"));

        await WriteAsync(TableOperation.Upsert(new(Partition, "row") { ["NewProperty"] = 1 }));
        Assert.Equal(1, (await other.GetAsync(Table, Partition, "row", Cancellation))!.GetInt32("NewProperty"));
    }

    [Fact]
    public async Task Clients_that_take_turns_may_each_bring_new_properties()
    {
        var stores = new[] { Store, OpenStore() };
        for (var turn = 0; turn < 6; turn++)
        {
            var row = new TableRow(Partition, Key(turn)) { ["Shared"] = turn, [$"Property{turn}"] = turn };
            await stores[turn % 2].WriteAsync(Table, Partition, [TableOperation.Insert(row)], Cancellation);
        }

        var page = await Store.QueryAsync(Table, Partition, RowKeyRange.All, 100, null, Cancellation);
        Assert.Equal(
            Enumerable.Range(0, 6).Select(static turn => $"{Partition}/{Key(turn)} Property{turn}={turn}; Shared={turn}"),
            page.Rows.Select(static row => RowText.Of(row)));
    }

    private async Task Increment(ITableStore store, int times)
    {
        while (times > 0)
        {
            var row = await store.GetAsync(Table, Partition, "counter", Cancellation);
            var next = Row("counter", row!.GetInt32("Value") + 1);
            try
            {
                await store.WriteAsync(Table, Partition, [TableOperation.Replace(next, row.ETag!)], Cancellation);
                times--;
            }
            catch (TablePreconditionFailedException)
            {
                // Another writer was faster: read again.
            }
        }
    }
}
