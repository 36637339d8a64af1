using Serverless.News.Records;

namespace Serverless.News.Publishing.Manifests;

/// <summary>The tables of a store.</summary>
internal static class EditionTables
{
    /// <summary>Manifests and pointers.</summary>
    public const string Editions = "editions";

    /// <summary>Tables of records. Manifests number them in this order, so a table is only ever added behind.</summary>
    public static readonly string[] Records =
    [
        RecordTables.Articles.Name,
        RecordTables.Claims.Name,
        RecordTables.Attributions.Name,
        RecordTables.Entities.Name,
        RecordTables.Questions.Name,
        RecordTables.Relations.Name,
    ];

    public static readonly IReadOnlyList<string> All = [Editions, .. Records];
}
