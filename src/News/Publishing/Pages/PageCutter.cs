using System.Security.Cryptography;
using System.Text;
using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.News.Publishing.Pages;

/// <summary>
/// Cuts records into pages. The id of a record alone decides whether a page ends with it, so an insertion moves no
/// later cut. One id in 32 ends a page, so a page has 32 records on average; (31/32)^100 = 4 % of pages reach
/// <see cref="RecordPage.MostRecords"/> first.
/// </summary>
internal static class PageCutter
{
    /// <summary>
    /// The size of a page: 3.5 MiB. A transaction may take 4; the rest is left for headers that are longer than
    /// <see cref="TransactionSize"/> allows for.
    /// </summary>
    public const int BytesOfPage = 7 * 512 * 1024;

    /// <summary>
    /// A text as long as every partition key, by which the size of a row is known before its page is.
    /// </summary>
    private static readonly string SomeDigest = new('0', 2 * SHA256.HashSizeInBytes);

    /// <summary>Cuts records into pages. The same records in the same format always give the same pages.</summary>
    /// <param name="table">The table that holds the pages.</param>
    /// <param name="records">The records in the order in which they are stored.</param>
    /// <param name="format">
    /// The number of the format in which rows are written. It is part of the digest of a page, since rows of another
    /// format must not be taken for these.
    /// </param>
    public static IEnumerable<RecordPage> Cut<T>(
        RecordTable<T> table,
        IReadOnlyList<DigestedRecord<T>> records,
        int format
    )
    {
        var start = 0;
        var bytes = 0;
        for (var next = 0; next < records.Count; next++)
        {
            var size = TransactionSize.Of(TableOperation.Upsert(table.Row(records[next].Record, SomeDigest)));
            var count = next - start;
            if (
                count > 0
                && (count == RecordPage.MostRecords || bytes + size > BytesOfPage || EndsPage(records[next - 1].Id))
            )
            {
                yield return Close(table, records, start..next, format);
                start = next;
                bytes = 0;
            }
            bytes += size;
        }
        if (start < records.Count)
            yield return Close(table, records, start..records.Count, format);
    }

    /// <summary>Returns true for one id in 32, by the last five bits of the first byte of the id's SHA-256.</summary>
    public static bool EndsPage(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return (hash[0] & 31) == 0;
    }

    private static RecordPage Close<T>(
        RecordTable<T> table,
        IReadOnlyList<DigestedRecord<T>> records,
        Range range,
        int format
    )
    {
        var (start, count) = range.GetOffsetAndLength(records.Count);
        var digest = Digest(
            $"{table.Name} {format}\n",
            Enumerable.Range(start, count).Select(index => records[index].Digest)
        );
        return new(
            table.Name,
            digest,
            () =>
                [
                    .. Enumerable
                        .Range(start, count)
                        .Select(index => TableOperation.Upsert(table.Row(records[index].Record, digest))),
                ]
        );
    }

    private static string Digest(string header, IEnumerable<byte[]> records)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(header));
        foreach (var record in records)
            hash.AppendData(record);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
