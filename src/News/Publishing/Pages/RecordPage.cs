using Serverless.Tables;

namespace Serverless.News.Publishing.Pages;

/// <summary>
/// Some records of one table, in one partition, which is named by their content and written by one transaction.
/// </summary>
/// <param name="Table">The table in which the page lies.</param>
/// <param name="Digest">The SHA-256 of the content in lower-case hex, which is the partition key.</param>
/// <param name="Operations">
/// Makes the operations that write the rows. It is called when the page is written, so that not all rows are in memory
/// at once.
/// </param>
internal sealed record RecordPage(string Table, string Digest, Func<IReadOnlyList<TableOperation>> Operations)
{
    /// <summary>
    /// The largest number of records. It is less than a query returns at a time, so that one call reads a page.
    /// </summary>
    public const int MostRecords = TableLimits.OperationsOfTransaction;
}

/// <summary>A page that has to be written.</summary>
/// <param name="Page">The page.</param>
/// <param name="Strangers">Rows in its partition that do not belong there and have to be deleted.</param>
internal sealed record PageWrite(RecordPage Page, IReadOnlyList<TableRow> Strangers);
