namespace Serverless.Tables.Tests;

public abstract partial class TableStoreContract
{
    [Fact]
    public async Task An_insert_of_a_row_that_exists_is_refused()
    {
        await WriteAsync(TableOperation.Insert(Row("row", "old")));

        var exception = await RefusesAsync<TablePreconditionFailedException>(TableOperation.Insert(Row("row", "new")));

        Assert.Equal((Table, Partition, "row"), (exception.Table, exception.PartitionKey, exception.Operation.RowKey));
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
            TableOperation.Upsert(Row("upserted"))
        );

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

        var exception = await RefusesAsync<TablePreconditionFailedException>([
            .. Enumerable
                .Range(0, 100)
                .Select(static number => TableOperation.Insert(new(Partition, Key(number)) { ["Other"] = 1 })),
        ]);

        Assert.Equal(Key(position), exception.Operation.RowKey);
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
            TableOperation.Delete("missing", etags[0]!)
        );

        // Nothing of the failed call may remain in the store object either.
        await WriteAsync(TableOperation.Insert(Row("inserted", 5L)));
        Assert.Equal(5L, (await GetAsync("inserted"))!.GetInt64("Value"));
    }
}
