using System.Security.Cryptography;
using System.Text.Json;
using Serverless.News.Model;
using Serverless.News.Storage;

namespace Serverless.News.Editions;

/// <summary>A data set as an edition stores it.</summary>
/// <param name="Digest">
/// SHA-256 of the authored records in canonical form, lower-case hex. Depends neither on the order of the records nor on how
/// they are stored.
/// </param>
/// <param name="Pages">In the order of the tables, and in each table in that of its records.</param>
internal sealed record EditionContent(string Digest, IReadOnlyList<Page> Pages)
{
    /// <exception cref="RecordTooLargeException">A record does not fit into a row.</exception>
    public static EditionContent Of(DataSet dataSet)
    {
        var ordered = ClusterOrder.Of(dataSet);
        var pages = new List<Page>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(
            [dataSet.Name, dataSet.Title, dataSet.Description], NewsJson.Canonical.IReadOnlyListString));
        Add(RecordTables.Articles, ordered.Articles);
        Add(RecordTables.Claims, ordered.Claims);
        Add(RecordTables.Attributions, ordered.Attributions);
        Add(RecordTables.Entities, ordered.Entities);
        Add(RecordTables.Questions, ordered.Questions);
        Add(RecordTables.Relations, ordered.Relations);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), pages);

        void Add<T>(RecordTable<T> table, IReadOnlyList<T> records)
        {
            DigestedRecord<T>[] digested = [.. records.Select(r => new DigestedRecord<T>(r, table.Id(r), table.Digest(r)))];
            pages.AddRange(PageCutter.Cut(table, digested, EditionFormat.Current));
            foreach (var record in digested.OrderBy(static record => record.Id, StringComparer.Ordinal))
                hash.AppendData(record.Digest);
        }
    }
}
