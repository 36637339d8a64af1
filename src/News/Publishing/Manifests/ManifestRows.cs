using System.Globalization;
using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.News.Publishing.Manifests;

/// <summary>
/// Stores a manifest as rows: one for its facts with the first pages of the list, and as many more, <c>edition_1</c>,
/// <c>edition_2</c> and so on, as the rest of the list needs.
/// </summary>
internal static class ManifestRows
{
    /// <summary>
    /// The chunks in the first row: 4 x 64 KiB beside the texts. 7,940 pages, or about 250,000 records, need no other
    /// row.
    /// </summary>
    private const int ChunksOfFirstRow = 4;

    /// <summary>
    /// The chunks in each further row: 11 x 64 KiB are 720,896 of the 1,048,576 bytes of a row. Azurite counts the
    /// JSON, in which they are 961,196 in base 64; a twelfth would be too much.
    /// </summary>
    private const int ChunksOfRow = 11;

    public static RowKeyRange ChunkRange(string edition) => RowKeyRange.Prefix(edition + "_");

    public static bool IsManifest(TableRow row) =>
        row.RowKey != Pointer.RowKey && !row.RowKey.Contains('_', StringComparison.Ordinal);

    /// <summary>Returns the first row, then the others.</summary>
    public static IReadOnlyList<TableRow> Write(Manifest manifest)
    {
        byte[][] chunks = [.. PageList.Write(manifest.Pages)];
        var first = Describe(manifest);
        AddChunks(first, chunks.Take(ChunksOfFirstRow));
        var others = chunks
            .Skip(ChunksOfFirstRow)
            .Chunk(ChunksOfRow)
            .Select(
                (chunk, index) =>
                {
                    var key = string.Create(CultureInfo.InvariantCulture, $"{manifest.Id}_{index + 1:D4}");
                    var row = new TableRow(manifest.DataSet, key);
                    AddChunks(row, chunk);
                    return row;
                }
            )
            .ToList();
        first["MoreRows"] = others.Count;
        return [first, .. others];
    }

    /// <summary>Returns the number of rows behind the first.</summary>
    public static int MoreRows(TableRow first) => first.GetRequiredInt32("MoreRows");

    public static Manifest Read(TableRow first, IEnumerable<TableRow> others) =>
        new()
        {
            Id = first.RowKey,
            DataSet = first.PartitionKey,
            State = first.GetEnum<EditionState>("State"),
            Format = first.GetRequiredInt32("Format"),
            Digest = first.GetRequiredText("ContentDigest"),
            Title = first.GetText("Title"),
            Description = first.GetText("Description"),
            LoadedFrom = first.GetRequiredText("Origin"),
            StartedAt = first.GetDateTime("StartedAt") ?? throw first.Lacks("StartedAt"),
            PublishedAt = first.GetDateTime("PublishedAt"),
            Counts = ReadCounts(first),
            // The properties above are the same in every format. The list may be written in another way.
            Pages =
                first.GetRequiredInt32("Format") == EditionFormat.Current
                    ? [.. others.Prepend(first).SelectMany(Chunks).SelectMany(PageList.Read)]
                    : [],
        };

    private static TableRow Describe(Manifest manifest)
    {
        var row = new TableRow(manifest.DataSet, manifest.Id)
        {
            ["Format"] = manifest.Format,
            ["ContentDigest"] = manifest.Digest,
            ["StartedAt"] = manifest.StartedAt,
            ["PublishedAt"] = manifest.PublishedAt,
            ["ArticleCount"] = manifest.Counts.Articles,
            ["ClaimCount"] = manifest.Counts.Claims,
            ["AttributionCount"] = manifest.Counts.Attributions,
            ["EntityCount"] = manifest.Counts.Entities,
            ["QuestionCount"] = manifest.Counts.Questions,
            ["RelationCount"] = manifest.Counts.Relations,
        };
        row.SetEnum<EditionState>("State", manifest.State);
        row.SetText("Title", manifest.Title);
        row.SetText("Description", manifest.Description);
        row.SetText("Origin", manifest.LoadedFrom);
        return row;
    }

    private static EditionCounts ReadCounts(TableRow row) =>
        new(
            row.GetRequiredInt32("ArticleCount"),
            row.GetRequiredInt32("ClaimCount"),
            row.GetRequiredInt32("AttributionCount"),
            row.GetRequiredInt32("EntityCount"),
            row.GetRequiredInt32("QuestionCount"),
            row.GetRequiredInt32("RelationCount")
        );

    private static void AddChunks(TableRow row, IEnumerable<byte[]> chunks)
    {
        foreach (var (index, chunk) in chunks.Index())
            row[PagesColumn(index)] = chunk;
    }

    private static IEnumerable<byte[]> Chunks(TableRow row)
    {
        for (var index = 0; row.GetBinary(PagesColumn(index)) is { } chunk; index++)
            yield return chunk;
    }

    private static string PagesColumn(int index) => string.Create(CultureInfo.InvariantCulture, $"Pages_{index + 1}");
}
