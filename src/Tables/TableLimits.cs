namespace Serverless.Tables;

/// <summary>
/// The limits of the Azure Table service, which every store obeys so that data moves between stores. Sources:
/// "Understanding the Table service data model", "Performing entity group transactions" and "Query timeout and
/// pagination" in the service's REST reference (learn.microsoft.com/rest/api/storageservices).
/// </summary>
public static class TableLimits
{
    /// <summary>The most operations of one transaction, all on one partition.</summary>
    public const int OperationsOfTransaction = 100;

    /// <summary>4 MiB for the body of a transaction, including the headers of its parts.</summary>
    public const int BytesOfTransaction = 4 * 1024 * 1024;

    /// <summary>1 MiB for a row: names and values of its properties, in UTF-16.</summary>
    public const int BytesOfRow = 1024 * 1024;

    /// <summary>64 KiB for the value of one property.</summary>
    public const int BytesOfProperty = 64 * 1024;

    /// <summary>64 KiB in UTF-16: 65,536 / 2 = 32,768 units.</summary>
    public const int UnitsOfString = BytesOfProperty / 2;

    /// <summary>255 without PartitionKey, RowKey and Timestamp.</summary>
    public const int PropertiesOfRow = 252;

    /// <summary>The most UTF-16 units of a property's name.</summary>
    public const int UnitsOfPropertyName = 255;

    /// <summary>1 KiB in UTF-16: 1,024 / 2 = 512 characters, for each of the two keys.</summary>
    public const int UnitsOfKey = 512;

    /// <summary>The most rows of one page of a query.</summary>
    public const int RowsOfQueryPage = 1000;

    /// <summary>The first instant of Edm.DateTime.</summary>
    public static readonly DateTimeOffset EarliestDateTime = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
