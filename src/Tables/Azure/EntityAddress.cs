using System.Globalization;
using System.Text;

namespace Serverless.Tables.Azure;

/// <summary>
/// Addresses of tables and rows under an endpoint. Keys stand in single quotes, which are doubled inside, and everything is
/// percent-encoded. Source: "Addressing Table service resources" and "Querying tables and entities".
/// </summary>
internal sealed class EntityAddress(Uri endpoint)
{
    public Uri Tables { get; } = new(endpoint, "Tables");

    public Uri Batch { get; } = new(endpoint, "$batch");

    public Uri Table(string table) => new(endpoint, table);

    public Uri Row(string table, string partitionKey, string rowKey) =>
        new(endpoint, $"{table}(PartitionKey={Quoted(partitionKey)},RowKey={Quoted(rowKey)})");

    public Uri Query(string table, string partitionKey, RowKeyRange range, int limit, string? continuation)
    {
        var filter = new StringBuilder($"PartitionKey eq {Literal(partitionKey)}");
        if (range.From is { } from)
            filter.Append(CultureInfo.InvariantCulture, $" and RowKey ge {Literal(from)}");
        if (range.Before is { } before)
            filter.Append(CultureInfo.InvariantCulture, $" and RowKey lt {Literal(before)}");
        var query = string.Create(
            CultureInfo.InvariantCulture, $"{table}()?$filter={Uri.EscapeDataString(filter.ToString())}&$top={limit}");
        return new(endpoint, continuation is null ? query : $"{query}&{continuation}");
    }

    private static string Literal(string key) => $"'{key.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Quoted(string key) => $"'{Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal))}'";
}
