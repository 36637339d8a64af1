namespace Serverless.Tables.Tests;

public abstract partial class TableStoreContract
{
    /// <summary>
    /// Keys with special characters. None begins with a comma, which Azurite misreads in the address of an operation.
    /// </summary>
    public static TheoryData<string> OddKeys =>
        [
            "'",
            "''",
            "it's",
            "\"",
            "%",
            "%27",
            "%2F",
            "a b",
            " ",
            "+",
            "&",
            "a&b=c",
            "$filter",
            "(x)",
            "a,b",
            ";",
            ":",
            "@",
            "!",
            "~",
            "`",
            "^",
            "{}",
            "[]",
            "<>",
            "|",
            "*",
            ".",
            "..",
            "-",
            "_",
            "=",
            "article:zabihullah-mujahid-1",
            "1_2",
        ];

    [Theory]
    [MemberData(nameof(OddKeys))]
    public async Task An_odd_key_is_written_read_and_removed_like_any_other(string key)
    {
        var row = new TableRow(key, key) { ["Value"] = key };
        var etag = (await Store.WriteAsync(Table, key, [TableOperation.Insert(row)], Cancellation))[0]!;
        etag = (await Store.WriteAsync(Table, key, [TableOperation.Replace(row, etag)], Cancellation))[0]!;

        Assert.Equal(key, (await Store.GetAsync(Table, key, key, Cancellation))!.GetString("Value"));
        Assert.Equal([key], await KeysAsync(new(key, null), key));
        Assert.Equal([key], await KeysAsync(RowKeyRange.Prefix(key), key));

        await Store.WriteAsync(Table, key, [TableOperation.Delete(key, etag)], Cancellation);
        Assert.Null(await Store.GetAsync(Table, key, key, Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u007fb")]
    [InlineData("Kābul")]
    [InlineData("\U0001F4F0")]
    public async Task A_key_that_breaks_the_rules_is_refused(string key)
    {
        await RefusesAsync<ArgumentException>(TableOperation.Insert(Row(key)));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Store.WriteAsync(Table, key, [TableOperation.Insert(new(key, "row"))], Cancellation)
        );
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(Table, key, "row", Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(Table, Partition, key, Cancellation));
    }

    [Fact]
    public async Task The_longest_keys_are_accepted_and_longer_ones_refused()
    {
        var longest = new string('k', TableLimits.UnitsOfKey);
        await Store.WriteAsync(Table, longest, [TableOperation.Insert(new(longest, longest))], Cancellation);

        Assert.NotNull(await Store.GetAsync(Table, longest, longest, Cancellation));
        await RefusesAsync<ArgumentException>(TableOperation.Insert(Row(longest + "k")));
    }

    [Fact]
    public async Task A_hundred_operations_are_accepted_and_one_more_refused()
    {
        await UpsertAsync([.. Enumerable.Range(0, TableLimits.OperationsOfTransaction).Select(Key)]);

        Assert.Equal(TableLimits.OperationsOfTransaction, (await KeysAsync()).Count);
        var keys = Enumerable.Range(0, TableLimits.OperationsOfTransaction + 1);
        await RefusesAsync<ArgumentException>([.. keys.Select(static key => TableOperation.Upsert(Row(Key(key))))]);
    }

    [Fact]
    public Task No_operation_at_all_is_refused() => RefusesAsync<ArgumentException>();

    [Fact]
    public Task Two_operations_on_one_row_are_refused() =>
        RefusesAsync<ArgumentException>(TableOperation.Upsert(Row("row", 1)), TableOperation.Upsert(Row("row", 2)));

    [Fact]
    public Task A_row_of_another_partition_is_refused() =>
        RefusesAsync<ArgumentException>(
            TableOperation.Upsert(Row("row")),
            TableOperation.Upsert(new("elsewhere", "row"))
        );

    [Fact]
    public async Task The_longest_string_is_accepted_and_a_longer_one_refused()
    {
        await ComesBackAsync(new string('x', TableLimits.UnitsOfString));
        var longer = new string('x', TableLimits.UnitsOfString + 1);
        await RefusesAsync<ArgumentException>(TableOperation.Insert(Row("other", longer)));
    }

    [Fact]
    public Task The_longest_string_may_need_three_bytes_for_each_unit() =>
        ComesBackAsync(new string('پ', TableLimits.UnitsOfString));

    [Fact]
    public Task The_longest_string_may_be_escaped_whole() =>
        ComesBackAsync(new string('\u0001', TableLimits.UnitsOfString));

    [Fact]
    public async Task Bytes_of_64_KiB_are_accepted_and_one_more_refused()
    {
        var bytes = new byte[TableLimits.BytesOfProperty];
        new Random(1).NextBytes(bytes);

        await ComesBackAsync(bytes);
        await RefusesAsync<ArgumentException>(
            TableOperation.Insert(Row("other", new byte[TableLimits.BytesOfProperty + 1]))
        );
    }

    [Fact]
    public async Task A_row_of_252_properties_is_accepted_and_one_more_refused()
    {
        var row = Row("row");
        for (var number = 0; number < TableLimits.PropertiesOfRow; number++)
            row[$"Property{number}"] = number;
        await WriteAsync(TableOperation.Insert(row));
        Assert.Equal(TableLimits.PropertiesOfRow, (await GetAsync("row"))!.Properties.Count);

        row["Last"] = 0;
        await RefusesAsync<ArgumentException>(TableOperation.Upsert(row));
    }

    [Fact]
    public async Task A_row_of_1_MiB_is_accepted_and_one_byte_more_refused()
    {
        var row = RowOf("row", TableLimits.BytesOfRow);
        Assert.Equal(TableLimits.BytesOfRow, TransactionSize.Stored(row));
        await WriteAsync(TableOperation.Insert(row));
        Assert.Equal(row.Properties.Count, (await GetAsync("row"))!.Properties.Count);

        await RefusesAsync<ArgumentException>(TableOperation.Upsert(RowOf("row", TableLimits.BytesOfRow + 1)));
    }

    [Fact]
    public async Task A_transaction_of_4_MiB_is_accepted_and_one_byte_more_refused()
    {
        TableOperation[] large =
        [
            .. "abc".Select(static key => TableOperation.Insert(RowOf(key.ToString(), 1000 * 1024))),
        ];
        var rest = TableLimits.BytesOfTransaction - large.Sum(TransactionSize.Of);

        var fitting = Filled("rest", rest);
        Assert.Equal(TableLimits.BytesOfTransaction, large.Append(fitting).Sum(TransactionSize.Of));
        await RefusesAsync<ArgumentException>([.. large, Filled("rest", rest + 1)]);
        await WriteAsync([.. large, fitting]);

        Assert.Equal(["a", "b", "c", "rest"], await KeysAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("naïve")]
    [InlineData("RowKey")]
    [InlineData("partitionkey")]
    [InlineData("Timestamp")]
    [InlineData("ETag")]
    public async Task A_property_name_that_breaks_the_rules_is_refused(string name) =>
        await RefusesAsync<ArgumentException>(TableOperation.Insert(new(Partition, "row") { [name] = 1 }));

    [Fact]
    public async Task The_longest_property_name_is_accepted_and_a_longer_one_refused()
    {
        var longest = new string('n', TableLimits.UnitsOfPropertyName);
        await WriteAsync(TableOperation.Insert(new(Partition, "row") { [longest] = 1 }));

        Assert.Equal(1, (await GetAsync("row"))!.GetInt32(longest));
        await RefusesAsync<ArgumentException>(TableOperation.Insert(new(Partition, "other") { [longest + "n"] = 1 }));
    }

    /// <summary>Creates a row of the given size, as a store counts it, with binary properties.</summary>
    private static TableRow RowOf(string key, int bytes)
    {
        var row = Row(key);
        for (var number = 0; TransactionSize.Stored(row) is var size && size < bytes; number++)
        {
            var name = $"Binary{number:D2}";
            row[name] = new byte[Math.Min(TableLimits.BytesOfProperty, bytes - size - 8 - (2 * name.Length) - 4)];
        }
        return row;
    }

    /// <summary>Creates an insertion of the given size in a transaction, with ASCII strings.</summary>
    private static TableOperation Filled(string key, int bytes)
    {
        var row = Row(key);
        var insertion = TableOperation.Insert(row);
        for (var number = 0; TransactionSize.Of(insertion) < bytes; number++)
        {
            var name = $"String{number:D2}";
            row[name] = "";
            row[name] = new string(
                'x',
                Math.Min(TableLimits.UnitsOfString - 100, bytes - TransactionSize.Of(insertion))
            );
        }
        return insertion;
    }
}
