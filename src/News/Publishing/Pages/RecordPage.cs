using Serverless.Tables;

namespace Serverless.News.Publishing.Pages;

/// <summary>A run of records of one table, named by its content and written by one transaction.</summary>
/// <param name="Table">The table that it lies in.</param>
/// <param name="Digest">SHA-256 of its content, lower-case hex: the partition key.</param>
/// <param name="Operations">Makes the rows to write; called when the page is written, so that they are not all in memory.</param>
internal sealed record Page(string Table, string Digest, Func<IReadOnlyList<TableOperation>> Operations)
{
    /// <summary>A page holds fewer records than a page of a query, so that one call reads it.</summary>
    public const int MostRecords = TableLimits.OperationsOfTransaction;
}

/// <summary>A page to write.</summary>
/// <param name="Strangers">Rows that stand in its partition and do not belong there.</param>
internal sealed record PageWrite(RecordPage Page, IReadOnlyList<TableRow> Strangers);
