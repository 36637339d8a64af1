namespace Serverless.Tables.Sqlite;

/// <summary>One column and the property and type whose values it holds.</summary>
internal sealed record SqliteColumn(string Name, TableValueKind Kind)
{
    /// <summary>Columns of properties stand behind PartitionKey, RowKey and ETag.</summary>
    public const int FirstProperty = 3;

    /// <summary>The name without the number behind its dot.</summary>
    public string Property { get; } =
        Name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? Name[..dot] : Name;
}
