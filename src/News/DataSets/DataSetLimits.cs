namespace Serverless.News.DataSets;

/// <summary>
/// What a data set may be at most. They bound what a hostile or broken file can cost and leave room for a million claims, which
/// take about 600 bytes each with their attributions.
/// </summary>
internal static class DataSetLimits
{
    public const int Files = 10_000;

    public const int FileBytes = 8 * 1024 * 1024;

    public const long TotalBytes = 1024 * 1024 * 1024;

    /// <summary>Scalars, lists and mappings of one file: some 100 bytes of memory each while the file is read.</summary>
    public const int FileNodes = 1_000_000;

    /// <summary>The format needs 7: file, articles, article, derivedFrom, derivation and the like.</summary>
    public const int Depth = 16;

    /// <summary>Names must be at most as long as an EntityRef of the schema.</summary>
    public const int NameLength = 200;

    public const int SentenceLength = 2_000;

    public const int ProseLength = 20_000;

    /// <summary>
    /// 900 KiB: what a row of 1 MiB holds besides keys and property names. Tables store two bytes for each UTF-16 unit.
    /// </summary>
    public const int RecordBytes = 900 * 1024;

    /// <summary>Errors and warnings that one reading reports, so that a file of nothing but mistakes stays readable.</summary>
    public const int Problems = 1_000;
}
