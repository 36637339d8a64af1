namespace Serverless.News.DataSets;

/// <summary>
/// The limits of a data set. They bound what a hostile or broken file can cost and leave room for a million claims,
/// which take about 600 bytes each with their attributions.
/// </summary>
internal static class DataSetLimits
{
    public const int Files = 10_000;

    public const int FileBytes = 8 * 1024 * 1024;

    public const long TotalBytes = 1024 * 1024 * 1024;

    /// <summary>
    /// The scalars, lists and mappings of one file. Each takes about 100 bytes of memory while the file is read.
    /// </summary>
    public const int FileNodes = 1_000_000;

    /// <summary>
    /// The levels of nesting. The format needs 7: file, articles, article, derivedFrom, derivation and the like.
    /// </summary>
    public const int Depth = 16;

    /// <summary>The length of a name, which must not be longer than an EntityRef of the schema.</summary>
    public const int NameLength = 200;

    public const int SentenceLength = 2_000;

    public const int ProseLength = 20_000;

    /// <summary>
    /// The size of a record. A row of 1 MiB holds 900 KiB beside its keys and property names; tables store two bytes
    /// for each UTF-16 unit.
    /// </summary>
    public const int RecordBytes = 900 * 1024;

    /// <summary>
    /// The errors and warnings that are listed, so that the report on a file full of mistakes stays readable.
    /// </summary>
    public const int Problems = 1_000;
}
