using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Serverless.Tables.Sqlite;

/// <summary>
/// The columns of one table; each holds the values of one property and one type. A column has the name of its property.
/// If the same property with another type, or a name that differs only in case, has taken that name, a dot and a number
/// follow, as in <c>Count.2</c>: no property's name contains a dot.
/// </summary>
internal sealed class SqliteColumns
{
    /// <summary>
    /// SQLite's limit for a table, SQLITE_MAX_COLUMN. The rows of our tables have about 40 properties.
    /// </summary>
    public const int Most = 2000;

    private readonly string _table;
    private readonly List<SqliteColumn> _columns;

    private SqliteColumns(string table, List<SqliteColumn> columns)
    {
        _table = table;
        _columns = columns;
    }

    public IReadOnlyList<SqliteColumn> All => _columns;

    /// <summary>Returns the columns of properties in a result of <c>SELECT *</c>.</summary>
    public static List<SqliteColumn> Of(SqliteDataReader reader)
    {
        var columns = new List<SqliteColumn>(reader.FieldCount);
        for (var ordinal = SqliteColumn.FirstProperty; ordinal < reader.FieldCount; ordinal++)
            columns.Add(new(reader.GetName(ordinal), SqliteCell.Kind(reader.GetDataTypeName(ordinal))));
        return columns;
    }

    public static SqliteColumns Read(SqliteStoreConnection connection, string table)
    {
        using var reader = connection.Prepare($"SELECT * FROM \"{table}\" LIMIT 0").ExecuteReader();
        return new(table, Of(reader));
    }

    /// <summary>Adds the columns that the row needs and the file does not have yet.</summary>
    public void Ensure(SqliteStoreConnection connection, TableRow row)
    {
        foreach (var (property, value) in row.Properties)
        {
            if (_columns.Exists(column => column.Kind == value.Kind && column.Property == property))
                continue;
            var column = new SqliteColumn(FreeName(property), value.Kind);
            connection.Execute(
                $"ALTER TABLE \"{_table}\" ADD COLUMN \"{column.Name}\" {SqliteCell.DeclaredType(column.Kind)}"
            );
            _columns.Add(column);
        }
    }

    private string FreeName(string property)
    {
        var name = property;
        for (
            var number = 2;
            _columns.Exists(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            number++
        )
            name = string.Create(CultureInfo.InvariantCulture, $"{property}.{number}");
        return name;
    }
}

/// <summary>One column, and the property and type whose values it holds.</summary>
internal sealed record SqliteColumn(string Name, TableValueKind Kind)
{
    /// <summary>The position of the first column of a property, after PartitionKey, RowKey and ETag.</summary>
    public const int FirstProperty = 3;

    /// <summary>The name without a dot and a number at its end.</summary>
    public string Property { get; } =
        Name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? Name[..dot] : Name;
}
