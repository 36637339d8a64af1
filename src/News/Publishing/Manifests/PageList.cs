using System.Security.Cryptography;

namespace Serverless.News.Publishing.Manifests;

/// <summary>
/// Writes a list of pages as bytes: for each page the number of its table and the 32 bytes of its digest.
/// </summary>
internal static class PageList
{
    private const int BytesOfPage = 1 + SHA256.HashSizeInBytes;

    /// <summary>The pages that fit into one property: 65,536 / 33 = 1,985 pages, about 60,000 records.</summary>
    public const int PagesOfChunk = Tables.TableLimits.BytesOfProperty / BytesOfPage;

    /// <summary>Returns the list in chunks that each fit into a property; none for an empty list.</summary>
    public static IEnumerable<byte[]> Write(IReadOnlyList<PageReference> pages) =>
        pages.Chunk(PagesOfChunk).Select(WriteChunk);

    public static IEnumerable<PageReference> Read(byte[] chunk)
    {
        for (var start = 0; start < chunk.Length; start += BytesOfPage)
        {
            var digest = Convert.ToHexStringLower(chunk, start + 1, SHA256.HashSizeInBytes);
            yield return new(EditionTables.Records[chunk[start]], digest);
        }
    }

    private static byte[] WriteChunk(PageReference[] pages)
    {
        var bytes = new byte[pages.Length * BytesOfPage];
        for (var index = 0; index < pages.Length; index++)
        {
            var page = bytes.AsSpan(index * BytesOfPage, BytesOfPage);
            page[0] = (byte)Array.IndexOf(EditionTables.Records, pages[index].Table);
            Convert.FromHexString(pages[index].Digest, page[1..], out _, out _);
        }
        return bytes;
    }
}

/// <summary>A page as a manifest lists it.</summary>
/// <param name="Table">The table in which the page lies.</param>
/// <param name="Digest">The digest of the page in lower-case hex.</param>
internal readonly record struct PageReference(string Table, string Digest);
