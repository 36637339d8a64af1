using Serverless.News.Records;

namespace Serverless.News.Publishing.Manifests;

/// <summary>The names of the tables in a store.</summary>
internal static class EditionTables
{
    /// <summary>The table of manifests and pointers.</summary>
    public const string Editions = "editions";

    /// <summary>The tables of records. Manifests number them in this order, so add a new table at the end.</summary>
    public static readonly string[] Records =
    [
        RecordTables.Articles.Name,
        RecordTables.Claims.Name,
        RecordTables.Attributions.Name,
        RecordTables.Entities.Name,
        RecordTables.Questions.Name,
        RecordTables.Relations.Name,
    ];

    /// <summary>All tables.</summary>
    public static readonly IReadOnlyList<string> All = [Editions, .. Records];
}
