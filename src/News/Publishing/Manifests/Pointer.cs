using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.News.Publishing.Manifests;

/// <summary>
/// The pointer to the current edition of a data set. It changes only if nobody else has changed it meanwhile.
/// </summary>
/// <param name="DataSet">The name of the data set.</param>
/// <param name="Edition">The id of the edition; null for a data set that has none yet.</param>
/// <param name="ETag">The version of the row that was read; null for a data set that has no edition yet.</param>
internal sealed record Pointer(string DataSet, string? Edition, string? ETag)
{
    public const string RowKey = "current";

    public static Pointer Read(TableRow row) => new(row.PartitionKey, row.GetRequiredText("Edition"), row.ETag);

    /// <summary>
    /// Returns the operation that makes <paramref name="edition"/> current. It fails if the pointer has moved since it
    /// was read.
    /// </summary>
    public TableOperation MoveTo(string edition)
    {
        var row = new TableRow(DataSet, RowKey) { ["Edition"] = edition };
        return ETag is null ? TableOperation.Insert(row) : TableOperation.Replace(row, ETag);
    }
}
