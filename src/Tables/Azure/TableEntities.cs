using Azure;
using Azure.Data.Tables;

namespace Serverless.Tables.Azure;

/// <summary>Translates between our rows and the entities of the service's client.</summary>
internal static class TableEntities
{
    public static TableTransactionAction Write(string partitionKey, TableOperation operation) =>
        operation switch
        {
            { Row: null } => new(
                TableTransactionActionType.Delete,
                new TableEntity(partitionKey, operation.RowKey),
                new ETag(operation.ETag!)
            ),
            { Kind: TableOperationKind.Insert } => new(TableTransactionActionType.Add, Write(operation.Row)),
            { Kind: TableOperationKind.Upsert } => new(TableTransactionActionType.UpsertReplace, Write(operation.Row)),
            _ => new(TableTransactionActionType.UpdateReplace, Write(operation.Row), new ETag(operation.ETag!)),
        };

    /// <exception cref="FormatException">
    /// The entity lacks keys or an ETag, which a Table service always sends.
    /// </exception>
    public static TableRow Read(TableEntity entity)
    {
        if (entity is not { PartitionKey: { } partitionKey, RowKey: { } rowKey } || entity.ETag == default)
            throw new FormatException("It sent a row without its keys or its ETag.");
        var row = new TableRow(partitionKey, rowKey) { ETag = entity.ETag.ToString() };
        foreach (var (name, value) in entity)
        {
            if (IsProperty(name))
                row[name] = Read(value);
        }
        return row;
    }

    private static bool IsProperty(string name) =>
        name is not ("PartitionKey" or "RowKey" or "Timestamp") && !name.StartsWith("odata.", StringComparison.Ordinal);

    private static TableEntity Write(TableRow row)
    {
        var entity = new TableEntity(row.PartitionKey, row.RowKey);
        foreach (var (name, value) in row.Properties)
        {
            if (value.Kind == TableValueKind.Double && double.IsInfinity(value.Double))
            {
                // The client writes doubles as JSON numbers, which have no infinities; the service accepts these words.
                entity[name] = value.Double > 0 ? "Infinity" : "-Infinity";
                entity[name + "@odata.type"] = "Edm.Double";
            }
            else
            {
                entity[name] = Write(value);
            }
        }
        return entity;
    }

    private static object Write(TableValue value) =>
        value.Kind switch
        {
            TableValueKind.String => value.String,
            TableValueKind.Int32 => value.Int32,
            TableValueKind.Int64 => value.Int64,
            TableValueKind.Double => value.Double,
            TableValueKind.Boolean => value.Boolean,
            TableValueKind.DateTime => value.DateTime,
            TableValueKind.Guid => value.Guid,
            _ => value.Binary,
        };

    private static TableValue Read(object? value) =>
        value switch
        {
            string text => text,
            int number => number,
            long number => number,
            double number => number,
            bool flag => flag,
            DateTimeOffset time => time,
            Guid guid => guid,
            byte[] bytes => bytes,
            _ => default,
        };
}
