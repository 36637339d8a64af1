using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Tables.Azure;
using Serverless.Testing.Node;
using Serverless.Testing.Tables;

namespace Serverless.Tables.Tests.Azure;

/// <summary>
/// Compares the store with Microsoft's own client (npm package <c>@azure/data-tables</c>): each reads what the other
/// writes.
/// </summary>
public sealed class DataTablesClientTests
{
    private readonly string _table = "t" + Guid.NewGuid().ToString("N");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The longest keys; one has characters that take three each in an address.</summary>
    private static readonly string[] LongKeys = [new('k', TableLimits.UnitsOfKey), new('%', TableLimits.UnitsOfKey)];

    /// <summary>The ends of what each type can hold.</summary>
    private static readonly TableValue[] Limits =
    [
        int.MinValue,
        int.MaxValue,
        long.MinValue,
        long.MaxValue,
        0L,
        double.MinValue,
        double.MaxValue,
        double.Epsilon,
        double.NaN,
        double.PositiveInfinity,
        double.NegativeInfinity,
        TableLimits.EarliestDateTime,
        DateTimeOffset.MaxValue,
        DateTimeOffset.UnixEpoch,
        DateTimeOffset.UnixEpoch.AddTicks(1),
        Guid.Empty,
        Guid.AllBitsSet,
        new byte[TableLimits.BytesOfProperty],
        new string('x', TableLimits.UnitsOfString),
        new string('پ', TableLimits.UnitsOfString),
        "2025-10-19T12:34:56Z",
        "9007199254740993",
    ];

    /// <summary>
    /// Values that the client writes as doubles and reads as Int32, since JavaScript has one kind of number.
    /// </summary>
    private static readonly TableRow[] WholeDoubles =
    [
        .. ((double[])[-0.0, 1.0, -7.0]).Select(
            static (value, number) => new TableRow($"whole{number}", "row") { ["Value"] = value }
        ),
    ];

    /// <summary>One row for each odd key, with every type, and one for each limit.</summary>
    private static IReadOnlyList<TableRow> Rows { get; } =
    [
        .. LongKeys.Select(static key => new TableRow(key, key) { ["Value"] = 1 }),
        .. Limits.Select(static (value, number) => new TableRow($"limit{number:D2}", "row") { ["Value"] = value }),
        .. TableStoreContract.OddKeys.Select(
            static (key, number) =>
                new TableRow(key.Data, key.Data)
                {
                    ["String"] = $"text of {key.Data}, پشتو \U0001F4F0 \u0001\u2028",
                    ["Empty"] = "",
                    ["Int32"] = number,
                    ["Int64"] = 9007199254740993 + number,
                    ["Double"] = number + 0.1,
                    ["NaN"] = double.NaN,
                    ["Infinity"] = double.NegativeInfinity,
                    ["Boolean"] = number % 2 == 0,
                    ["DateTime"] = new DateTimeOffset(2025, 10, 19, 12, 34, 56, TimeSpan.Zero).AddTicks(7890123),
                    ["Guid"] = Guid.Parse("12345678-1234-1234-1234-123456789012"),
                    ["Binary"] = new byte[] { 0, 255, (byte)number },
                    ["NoBytes"] = Array.Empty<byte>(),
                }
        ),
    ];

    [Fact]
    public async Task The_client_reads_what_the_store_writes()
    {
        var (store, connectionString) = await OpenAsync();
        foreach (var row in Rows)
            await store.WriteAsync(_table, row.PartitionKey, [TableOperation.Insert(row)], Cancellation);

        var read = await AskAsync(connectionString, insert: [], read: Rows.Select(static row => row.PartitionKey));

        Assert.Equal(Rows.Select(static row => RowText.Of(row)), read.EnumerateArray().Select(FromClient));
    }

    [Fact]
    public async Task The_store_reads_what_the_client_writes()
    {
        var (store, connectionString) = await OpenAsync();
        await AskAsync(connectionString, insert: Rows.Concat(WholeDoubles).Select(ForClient), read: []);

        foreach (var row in Rows.Concat(WholeDoubles))
        {
            var read = await store.GetAsync(_table, row.PartitionKey, row.RowKey, Cancellation);
            Assert.Equal(RowText.Of(row), RowText.Of(read!));
        }
    }

    /// <summary>Other programs may write keys that the store does not accept.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Kābul")]
    [InlineData("\U0001F4F0 پشتو")]
    public async Task The_store_reads_rows_with_keys_that_it_may_not_write(string rowKey)
    {
        var (store, connectionString) = await OpenAsync();
        var row = new TableRow("partition", rowKey) { ["Value"] = 1 };

        await AskAsync(connectionString, insert: [ForClient(row)], read: []);

        var page = await store.QueryAsync(_table, "partition", RowKeyRange.All, 10, null, Cancellation);
        Assert.Equal(RowText.Of(row), RowText.Of(Assert.Single(page.Rows)));
    }

    private static string FromClient(JsonElement entity)
    {
        var row = new TableRow(
            entity.GetProperty("partitionKey").GetString()!,
            entity.GetProperty("rowKey").GetString()!
        );
        foreach (var member in entity.EnumerateObject().Where(static m => m.Value.ValueKind == JsonValueKind.Object))
        {
            var (type, value) = (member.Value.GetProperty("type"), member.Value.GetProperty("value"));
            row[member.Name] = Value(type.GetString()!, value.GetString()!);
        }
        return RowText.Of(row);
    }

    private static TableValue Value(string type, string value) =>
        type switch
        {
            "String" => value,
            "Int32" => int.Parse(value, CultureInfo.InvariantCulture),
            "Int64" => long.Parse(value, CultureInfo.InvariantCulture),
            "Double" => double.Parse(value, CultureInfo.InvariantCulture),
            "Boolean" => bool.Parse(value),
            "DateTime" => DateTimeOffset.Parse(value, CultureInfo.InvariantCulture),
            "Guid" => Guid.Parse(value),
            "Binary" => Convert.FromBase64String(value),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };

    private static JsonObject ForClient(TableRow row)
    {
        var entity = new JsonObject { ["partitionKey"] = row.PartitionKey, ["rowKey"] = row.RowKey };
        foreach (var (name, value) in row.Properties)
            entity[name] = new JsonObject { ["type"] = value.Kind.ToString(), ["value"] = Text(row, name) };
        return entity;
    }

    private static string Text(TableRow row, string name) =>
        row[name].Kind switch
        {
            TableValueKind.String => row.GetString(name)!,
            TableValueKind.Binary => Convert.ToBase64String(row.GetBinary(name)!),
            TableValueKind.DateTime => row.GetDateTime(name)!
                .Value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            TableValueKind.Guid => row.GetGuid(name)!.Value.ToString(),
            TableValueKind.Boolean => row.GetBoolean(name) == true ? "true" : "false",
            TableValueKind.Double => row.GetDouble(name)!.Value.ToString(CultureInfo.InvariantCulture),
            TableValueKind.Int64 => row.GetInt64(name)!.Value.ToString(CultureInfo.InvariantCulture),
            _ => row.GetInt32(name)!.Value.ToString(CultureInfo.InvariantCulture),
        };

    private async Task<(AzureTableStore Store, string ConnectionString)> OpenAsync()
    {
        var azurite = await Azurite.SharedAsync();
        var store = new AzureTableStore(azurite.ConnectionString);
        await store.EnsureTablesAsync([_table], Cancellation);
        return (store, azurite.ConnectionString);
    }

    private async Task<JsonElement> AskAsync(
        string connectionString,
        IEnumerable<JsonObject> insert,
        IEnumerable<string> read
    )
    {
        var ask = new JsonObject
        {
            ["connectionString"] = connectionString,
            ["table"] = _table,
            ["insert"] = new JsonArray([.. insert]),
            ["read"] = new JsonArray([.. read.Select(static key => JsonValue.Create(key))]),
        };
        return await NodeScript.RunAsync("data-tables.mjs", ask.ToJsonString(), Cancellation);
    }
}
