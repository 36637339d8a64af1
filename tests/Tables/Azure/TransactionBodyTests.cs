using Serverless.Tables.Azure;

namespace Serverless.Tables.Tests.Azure;

public sealed class TransactionBodyTests
{
    private static readonly EntityAddress Address = new(new($"https://{new string('a', 24)}.table.core.windows.net/"));

    public static TheoryData<string, string> Texts => new()
    {
        { "key", "plain" },
        { "it's%", "\"quotes\" and \\ and \u0001 and \u2028" },
        { "key", "پشتو and 漢字 and \U0001F4F0 and \u00AD\u200B" },
        { new('\'', TableLimits.UnitsOfKey), new('\u0007', 1000) },
        { new('%', TableLimits.UnitsOfKey), new('\u07FF', 1000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_transaction_is_never_larger_than_its_operations_are_counted(string key, string text)
    {
        var row = new TableRow(key, key)
        {
            ["Text"] = text,
            ["N"] = int.MinValue,
            [new string('L', TableLimits.UnitsOfPropertyName)] = long.MinValue,
            ["Double"] = double.MinValue,
            ["Time"] = DateTimeOffset.MaxValue,
            ["Guid"] = Guid.Empty,
            ["Binary"] = new byte[1000],
            ["Boolean"] = false,
        };
        const string ETag = "W/\"datetime'2025-10-19T12%3A34%3A56.7890123Z'\"";
        TableOperation[] operations =
        [
            TableOperation.Insert(row),
            TableOperation.Upsert(row),
            TableOperation.Replace(row, ETag),
            TableOperation.Delete(key, ETag),
        ];

        foreach (var operation in operations)
        {
            var body = TransactionBody.Of(Address, new('t', 63), key, [operation]);
            Assert.InRange(body.Content.Length, 1, TransactionSize.Of(operation));
        }
    }
}
