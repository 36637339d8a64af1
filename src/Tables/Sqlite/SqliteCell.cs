using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Serverless.Tables.Sqlite;

/// <summary>
/// Converts between the value of a property and a value in a column. The column's declared type tells the property's
/// type; each is chosen so that SQLite's type affinity leaves the stored form alone (sqlite.org/datatype3.html, section
/// 3.1).
/// </summary>
internal static class SqliteCell
{
    private const string DateTimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string DeclaredType(TableValueKind kind) =>
        kind switch
        {
            TableValueKind.String => "TEXT",
            TableValueKind.Int32 => "INT32",
            TableValueKind.Int64 => "INT64",
            TableValueKind.Double => "DOUBLE",
            TableValueKind.Boolean => "BOOLEAN",
            TableValueKind.DateTime => "DATETIME",
            TableValueKind.Guid => "GUID",
            TableValueKind.Binary => "BLOB",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    public static TableValueKind Kind(string declaredType) =>
        declaredType switch
        {
            "TEXT" => TableValueKind.String,
            "INT32" => TableValueKind.Int32,
            "INT64" => TableValueKind.Int64,
            "DOUBLE" => TableValueKind.Double,
            "BOOLEAN" => TableValueKind.Boolean,
            "DATETIME" => TableValueKind.DateTime,
            "GUID" => TableValueKind.Guid,
            "BLOB" => TableValueKind.Binary,
            _ => throw new TableStoreDamagedException(
                $"A column of the store has the type '{declaredType}', which no version of this program writes."
            ),
        };

    /// <summary>
    /// Returns the stored form: dates and GUIDs as text, which a person can read; NaN as text, since SQLite has no NaN.
    /// </summary>
    public static object ToSqlite(TableValue value) =>
        value.Kind switch
        {
            TableValueKind.String => value.String,
            TableValueKind.Int32 or TableValueKind.Int64 => value.Int64,
            TableValueKind.Double => double.IsNaN(value.Double) ? "NaN" : value.Double,
            TableValueKind.Boolean => value.Boolean ? 1L : 0L,
            TableValueKind.DateTime => value.DateTime.ToString(DateTimeFormat, CultureInfo.InvariantCulture),
            TableValueKind.Guid => value.Guid.ToString(),
            TableValueKind.Binary => value.Binary,
            _ => DBNull.Value,
        };

    public static TableValue Read(SqliteDataReader reader, int ordinal, TableValueKind kind) =>
        kind switch
        {
            TableValueKind.String => reader.GetString(ordinal),
            TableValueKind.Int32 => reader.GetInt32(ordinal),
            TableValueKind.Int64 => reader.GetInt64(ordinal),
            TableValueKind.Double => reader.GetValue(ordinal) is double number ? number : double.NaN,
            TableValueKind.Boolean => reader.GetInt64(ordinal) != 0,
            TableValueKind.DateTime => DateTimeOffset.ParseExact(
                reader.GetString(ordinal),
                DateTimeFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal
            ),
            TableValueKind.Guid => Guid.Parse(reader.GetString(ordinal)),
            _ => reader.GetFieldValue<byte[]>(ordinal),
        };
}
