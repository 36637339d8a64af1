using Serverless.Testing.Tables;

namespace Serverless.Tables.Tests;

/// <summary>
/// The contract of every store for several clients at once, and what it can only do where no response is lost: a client
/// that retries cannot know whether it or another client removed a row.
/// </summary>
public abstract class TableStoreSharingContract : TableStoreTests
{
    [Fact]
    public async Task A_deletion_of_a_row_that_is_gone_is_refused()
    {
        var etag = (await WriteAsync(TableOperation.Insert(Row("row"))))[0]!;
        await WriteAsync(TableOperation.Delete("row", etag));

        await RefusesAsync<TablePreconditionFailedException>(TableOperation.Delete("row", etag));
    }

    [Fact]
    public async Task Writers_of_the_same_row_do_not_lose_each_others_work()
    {
        const int Writers = 4,
            Increments = 10;
        await WriteAsync(TableOperation.Insert(Row("counter", 0)));
        var stores = Enumerable.Range(0, Writers).Select(number => number == 0 ? Store : OpenStore()).ToList();

        await Task.WhenAll(stores.Select(store => Task.Run(() => Increment(store, Increments), Cancellation)));

        Assert.Equal(Writers * Increments, (await GetAsync("counter"))!.GetInt32("Value"));
    }

    [Fact]
    public async Task A_reader_sees_a_transaction_whole_or_not_at_all()
    {
        var other = OpenStore();
        var writing = Task.Run(
            async () =>
            {
                for (var round = 1; round <= 20; round++)
                {
                    var rows = Enumerable.Range(0, 50).Select(key => TableOperation.Upsert(Row(Key(key), round)));
                    await other.WriteAsync(Table, Partition, [.. rows], Cancellation);
                }
            },
            Cancellation
        );

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

        await Task.WhenAll(
            Enumerable
                .Range(0, 24)
                .Select(number =>
                    stores[number % 2]
                        .WriteAsync(
                            Table,
                            Partition,
                            [TableOperation.Insert(new(Partition, Key(number)) { [$"Property{number}"] = number })],
                            Cancellation
                        )
                )
        );

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
            Enumerable
                .Range(0, 6)
                .Select(static turn => $"{Partition}/{Key(turn)} Property{turn}={turn}; Shared={turn}"),
            page.Rows.Select(static row => RowText.Of(row))
        );
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
                // Another writer changed the row meanwhile: read it again.
            }
        }
    }
}
