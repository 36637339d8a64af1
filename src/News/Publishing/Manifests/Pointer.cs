using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.News.Publishing.Manifests;

/// <summary>Which edition of a data set is current. Changed only on condition that nobody else changed it.</summary>
/// <param name="ETag">The version that was read; null for a data set that has no edition yet.</param>
internal sealed record Pointer(string DataSet, string? Edition, string? ETag)
{
    public const string RowKey = "current";

    public static Pointer Read(TableRow row) => new(row.PartitionKey, row.GetRequiredText("Edition"), row.ETag);

    /// <summary>Makes <paramref name="edition"/> current, unless the pointer was moved since it was read.</summary>
    public TableOperation MoveTo(string edition)
    {
        var row = new TableRow(DataSet, RowKey) { ["Edition"] = edition };
        return ETag is null ? TableOperation.Insert(row) : TableOperation.Replace(row, ETag);
    }
}
