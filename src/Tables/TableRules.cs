using System.Globalization;
using System.Text;

namespace Serverless.Tables;

/// <summary>
/// Rejects the arguments of a call that one of the stores could not carry out, so that all stores reject it.
/// </summary>
internal static class TableRules
{
    public static void CheckGet(string table, string partitionKey, string rowKey)
    {
        TableKeys.CheckTable(table);
        TableKeys.Check(partitionKey, nameof(partitionKey));
        TableKeys.Check(rowKey, nameof(rowKey));
    }

    public static void CheckQuery(string table, string partitionKey, RowKeyRange range, int limit)
    {
        TableKeys.CheckTable(table);
        TableKeys.Check(partitionKey, nameof(partitionKey));
        CheckBound(range.From);
        CheckBound(range.Before);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, TableLimits.RowsOfQueryPage);
    }

    public static void CheckWrite(string table, string partitionKey, IReadOnlyList<TableOperation> operations)
    {
        TableKeys.CheckTable(table);
        TableKeys.Check(partitionKey, nameof(partitionKey));
        if (operations.Count is 0 or > TableLimits.OperationsOfTransaction)
            throw Broken(
                $"A transaction has 1 to {TableLimits.OperationsOfTransaction} operations, not {operations.Count}."
            );
        var rowKeys = new HashSet<string>(operations.Count, StringComparer.Ordinal);
        var bytes = 0;
        foreach (var operation in operations)
        {
            CheckOperation(partitionKey, operation);
            if (!rowKeys.Add(operation.RowKey))
                throw Broken($"A transaction may write a row once; two operations are on row '{operation.RowKey}'.");
            bytes += TransactionSize.Of(operation);
        }
        if (bytes > TableLimits.BytesOfTransaction)
            throw Broken(
                $"The transaction takes {bytes} bytes of {TableLimits.BytesOfTransaction}; write fewer rows at once."
            );
    }

    private static void CheckOperation(string partitionKey, TableOperation operation)
    {
        TableKeys.Check(operation.RowKey, nameof(operation.RowKey));
        if (operation.Row is not { } row)
            return;
        if (row.PartitionKey != partitionKey)
            throw Broken($"Row '{row.RowKey}' belongs to partition '{row.PartitionKey}', not to '{partitionKey}'.");
        if (row.Properties.Count > TableLimits.PropertiesOfRow)
            throw Broken(
                $"Row '{row.RowKey}' has {row.Properties.Count} properties; {TableLimits.PropertiesOfRow} are allowed."
            );
        foreach (var (name, value) in row.Properties)
            CheckProperty(row, name, value);
        if (TransactionSize.Stored(row) is var bytes and > TableLimits.BytesOfRow)
            throw Broken($"Row '{row.RowKey}' takes {bytes} bytes; {TableLimits.BytesOfRow} are allowed.");
    }

    private static void CheckProperty(TableRow row, string name, TableValue value)
    {
        TableKeys.CheckProperty(name);
        var what = value.Kind switch
        {
            TableValueKind.String when value.String.Length > TableLimits.UnitsOfString =>
                $"holds {value.String.Length} UTF-16 units; {TableLimits.UnitsOfString} are allowed",
            TableValueKind.String when !IsWellFormed(value.String) =>
                "holds half of a surrogate pair, which is not valid text",
            TableValueKind.Binary when value.Binary.Length > TableLimits.BytesOfProperty =>
                $"holds {value.Binary.Length} bytes; {TableLimits.BytesOfProperty} are allowed",
            TableValueKind.DateTime when value.DateTime < TableLimits.EarliestDateTime =>
                $"holds {value.DateTime:O}; the earliest date is {TableLimits.EarliestDateTime:O}",
            _ => null,
        };
        if (what is not null)
            throw Broken($"Property '{name}' of row '{row.RowKey}' {what}.");
    }

    private static void CheckBound(string? bound)
    {
        if (bound is not null && bound.AsSpan().ContainsAnyExceptInRange(' ', '\u007F'))
            throw Broken($"A bound of a range has printable ASCII characters only; '{bound}' has others.");
    }

    private static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var position)
        {
            if (Rune.DecodeFromUtf16(rest[position..], out _, out var units) != System.Buffers.OperationStatus.Done)
                return false;
            rest = rest[(position + units)..];
        }
        return true;
    }

    private static ArgumentException Broken(FormattableString message) =>
        new(message.ToString(CultureInfo.InvariantCulture));
}
