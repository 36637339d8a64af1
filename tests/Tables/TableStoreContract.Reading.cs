namespace Serverless.Tables.Tests;

/// <summary>The contract of every store for one client, whatever happens on the network.</summary>
public abstract partial class TableStoreContract : TableStoreTests
{
    [Fact]
    public async Task A_row_that_does_not_exist_is_null() => Assert.Null(await GetAsync("nothing"));

    [Fact]
    public async Task A_partition_that_does_not_exist_is_empty() => Assert.Empty(await KeysAsync(partition: "nowhere"));

    [Fact]
    public async Task A_row_is_found_only_by_its_exact_keys()
    {
        await UpsertAsync("row");

        Assert.NotNull(await GetAsync("row"));
        Assert.Null(await GetAsync("ROW"));
        Assert.Null(await GetAsync("row "));
        Assert.Null(await GetAsync("ro"));
        Assert.Null(await Store.GetAsync(Table, "Partition", "row", Cancellation));
    }

    [Fact]
    public async Task Rows_come_in_ordinal_order_of_their_keys()
    {
        string[] keys = ["b", "B", "a", "_", "-", "~", "10", "9", "a a", "aa", "a-a", "A~", " ", "!"];
        await UpsertAsync(keys);

        Assert.Equal(keys.Order(StringComparer.Ordinal), await KeysAsync());
    }

    [Fact]
    public async Task A_query_sees_one_partition()
    {
        await UpsertAsync("here");
        await Store.WriteAsync(Table, "partition2", [TableOperation.Insert(new("partition2", "there"))], Cancellation);

        Assert.Equal(["here"], await KeysAsync());
        Assert.Equal(["there"], await KeysAsync(partition: "partition2"));
    }

    [Fact]
    public async Task A_range_includes_its_start_and_excludes_its_end()
    {
        await UpsertAsync("a", "b", "c", "d");

        Assert.Equal(["b", "c"], await KeysAsync(new("b", "d")));
        Assert.Equal(["c", "d"], await KeysAsync(new("bb", null)));
        Assert.Equal(["a"], await KeysAsync(new(null, "b")));
        Assert.Empty(await KeysAsync(new("b", "b")));
        Assert.Empty(await KeysAsync(new("d", "b")));
    }

    [Theory]
    [InlineData("ab", new[] { "ab", "ab~", "abc" })]
    [InlineData("a~", new[] { "a~", "a~~" })]
    [InlineData("a!", new[] { "a!" })]
    public async Task A_prefix_finds_the_keys_that_begin_with_it(string prefix, string[] expected)
    {
        await UpsertAsync("a", "ab", "abc", "ab~", "ac", "a!", "a~", "a~~", "b", "Ab");

        Assert.Equal(expected.Order(StringComparer.Ordinal), await KeysAsync(RowKeyRange.Prefix(prefix)));
    }

    [Fact]
    public async Task A_continuation_goes_on_where_the_page_ended()
    {
        await UpsertAsync("a", "b", "b ", "c", "d");

        var first = await Store.QueryAsync(Table, Partition, RowKeyRange.All, 2, null, Cancellation);
        var second = await Store.QueryAsync(Table, Partition, RowKeyRange.All, 2, first.Continuation, Cancellation);
        var third = await Store.QueryAsync(Table, Partition, RowKeyRange.All, 2, second.Continuation, Cancellation);

        Assert.Equal(["a", "b"], first.Rows.Select(static row => row.RowKey));
        Assert.Equal(["b ", "c"], second.Rows.Select(static row => row.RowKey));
        Assert.Equal(["d"], third.Rows.Select(static row => row.RowKey));
        Assert.Null(third.Continuation);
    }

    [Fact]
    public async Task A_continuation_stays_inside_its_range()
    {
        await UpsertAsync("a", "b", "c", "d", "e");
        var range = new RowKeyRange("b", "e");

        var first = await Store.QueryAsync(Table, Partition, range, 2, null, Cancellation);
        var second = await Store.QueryAsync(Table, Partition, range, 2, first.Continuation, Cancellation);

        Assert.Equal(["b", "c"], first.Rows.Select(static row => row.RowKey));
        Assert.Equal(["d"], second.Rows.Select(static row => row.RowKey));
    }

    [Fact]
    public async Task More_rows_than_a_page_holds_are_all_read_in_order()
    {
        string[] keys = [.. Enumerable.Range(0, TableLimits.RowsOfQueryPage + 1).Select(Key)];
        foreach (var chunk in keys.Chunk(TableLimits.OperationsOfTransaction))
            await UpsertAsync(chunk);

        var page = await Store.QueryAsync(
            Table,
            Partition,
            RowKeyRange.All,
            TableLimits.RowsOfQueryPage,
            null,
            Cancellation
        );

        Assert.Equal(TableLimits.RowsOfQueryPage, page.Rows.Count);
        Assert.NotNull(page.Continuation);
        Assert.Equal(keys, await KeysAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(TableLimits.RowsOfQueryPage + 1)]
    public Task A_query_for_no_rows_or_too_many_is_refused(int limit) =>
        Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
            Store.QueryAsync(Table, Partition, RowKeyRange.All, limit, null, Cancellation)
        );

    [Fact]
    public async Task A_table_that_was_not_ensured_is_named_in_the_error()
    {
        const string Unknown = "unknownTable";

        var get = await Assert.ThrowsAsync<TableNotFoundException>(() =>
            Store.GetAsync(Unknown, Partition, "row", Cancellation)
        );
        var query = await Assert.ThrowsAsync<TableNotFoundException>(() =>
            Store.QueryAsync(Unknown, Partition, RowKeyRange.All, 1, null, Cancellation)
        );
        var upsert = await Assert.ThrowsAsync<TableNotFoundException>(() =>
            Store.WriteAsync(Unknown, Partition, [TableOperation.Upsert(Row("row"))], Cancellation)
        );
        var delete = await Assert.ThrowsAsync<TableNotFoundException>(() =>
            Store.WriteAsync(Unknown, Partition, [TableOperation.Delete("row", "etag")], Cancellation)
        );

        Assert.All([get, query, upsert, delete], static exception => Assert.Equal(Unknown, exception.Table));
        Assert.Contains("'unknownTable'", get.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ensuring_a_table_again_leaves_its_rows()
    {
        await UpsertAsync("row");

        await Store.EnsureTablesAsync([Table, Table.ToUpperInvariant()], Cancellation);

        Assert.Equal(["row"], await KeysAsync());
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("a_b")]
    [InlineData("a-b")]
    [InlineData("täble")]
    [InlineData("Tables")]
    [InlineData("a\"b")]
    public Task A_table_name_that_breaks_the_rules_is_refused(string table) =>
        Assert.ThrowsAsync<ArgumentException>(() => Store.EnsureTablesAsync([table], Cancellation));

    [Fact]
    public async Task The_longest_and_the_shortest_table_name_are_accepted()
    {
        await Store.EnsureTablesAsync(["abc", "index", Table + new string('x', 63 - Table.Length)], Cancellation);
        await Assert.ThrowsAsync<ArgumentException>(() => Store.EnsureTablesAsync([new string('x', 64)], Cancellation));
    }

    [Fact]
    public async Task A_cancelled_call_does_not_run()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Store.GetAsync(Table, Partition, "row", cancelled)
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Store.WriteAsync(Table, Partition, [TableOperation.Insert(Row("row"))], cancelled)
        );

        Assert.Empty(await KeysAsync());
    }
}
