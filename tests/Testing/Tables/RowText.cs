using System.Globalization;
using Serverless.Tables;

namespace Serverless.Testing.Tables;

/// <summary>
/// Returns a row as a line of text. Two lines are equal exactly if the rows are, so assertions can show the difference.
/// </summary>
public static class RowText
{
    public static string Of(TableRow row, bool withETag = false)
    {
        var properties = row.Properties.Keys.Order(StringComparer.Ordinal).Select(name => $"{name}={Of(row, name)}");
        return $"{row.PartitionKey}/{row.RowKey}{(withETag ? $"@{row.ETag}" : "")} {string.Join("; ", properties)}";
    }

    private static string Of(TableRow row, string name) =>
        row[name].Kind switch
        {
            TableValueKind.String => $"\"{row.GetString(name)}\"",
            TableValueKind.Int32 => string.Create(CultureInfo.InvariantCulture, $"{row.GetInt32(name)}"),
            TableValueKind.Int64 => string.Create(CultureInfo.InvariantCulture, $"{row.GetInt64(name)}L"),
            TableValueKind.Double => string.Create(CultureInfo.InvariantCulture, $"{row.GetDouble(name):R}D"),
            TableValueKind.Boolean => row.GetBoolean(name) == true ? "true" : "false",
            TableValueKind.DateTime => string.Create(CultureInfo.InvariantCulture, $"{row.GetDateTime(name):O}"),
            TableValueKind.Guid => $"{{{row.GetGuid(name)}}}",
            TableValueKind.Binary => $"0x{Convert.ToHexString(row.GetBinary(name)!)}",
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };
}
