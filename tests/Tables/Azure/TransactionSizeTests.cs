using System.Net;

namespace Serverless.Tables.Tests.Azure;

/// <summary>Compares the counted size of a transaction with the body that the service's client sends.</summary>
public sealed class TransactionSizeTests
{
    public static TheoryData<string, string> Texts =>
        new()
        {
            { "key", "plain" },
            { "it's%", "\"quotes\" and \\ and \u0001 and \u2028 and <b>&'+`" },
            { "key", "پشتو and 漢字 and \U0001F4F0 and \u00AD\u200B" },
            { new('\'', TableLimits.UnitsOfKey), new('\u0007', 1000) },
            { new('%', TableLimits.UnitsOfKey), new('\u07FF', 1000) },
            { new('+', TableLimits.UnitsOfKey), new('\uFFFF', 1000) },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_transaction_is_never_larger_than_its_operations_are_counted(string key, string text)
    {
        var row = new TableRow(key, key)
        {
            ["Text"] = text,
            ["N"] = int.MinValue,
            [new string('L', TableLimits.UnitsOfPropertyName)] = long.MinValue,
            ["Double"] = double.MinValue,
            ["Infinity"] = double.NegativeInfinity,
            ["Time"] = DateTimeOffset.MaxValue,
            ["Guid"] = Guid.Empty,
            ["Binary"] = new byte[1000],
            ["Boolean"] = false,
        };
        // In base 64 these consist of the one character that JSON writers escape.
        for (var number = 0; number < 10; number++)
            row[$"Plus{number}"] = Convert.FromBase64String(new('+', 4000));
        const string ETag = "W/\"datetime'2025-10-19T12%3A34%3A56.7890123Z'\"";
        var bare = new TableRow(key, key);
        TableOperation[] operations =
        [
            TableOperation.Insert(bare),
            TableOperation.Upsert(bare),
            TableOperation.Replace(bare, ETag),
            TableOperation.Insert(row),
            TableOperation.Upsert(row),
            TableOperation.Replace(row, ETag),
            TableOperation.Delete(key, ETag),
        ];

        var service = new PlayedService(static _ => new(HttpStatusCode.Forbidden));
        // A host has at most 253 characters, and the client needs room for -secondary after the first label.
        var label = new string('a', 53);
        var store = service.Open(account: $"{label}.{label}.{label}.{label}");
        foreach (var operation in operations)
        {
            await Assert.ThrowsAsync<TableStoreRefusedException>(() =>
                store.WriteAsync(new('t', 63), key, [operation], TestContext.Current.CancellationToken)
            );
            Assert.InRange(service.Requests[^1].Body.Length, 1, TransactionSize.Of(operation));
        }
    }

    [Theory]
    [InlineData('x', 1)]
    [InlineData('+', 6)]
    [InlineData('é', 6)]
    [InlineData('پ', 6)]
    [InlineData('漢', 6)]
    public void Text_is_counted_in_its_escaped_form(char unit, int bytes)
    {
        static int Counted(string text) => TransactionSize.Of(TableOperation.Upsert(new("p", "r") { ["Text"] = text }));

        Assert.Equal(1000 * bytes, Counted(new(unit, 1000)) - Counted(""));
    }
}
