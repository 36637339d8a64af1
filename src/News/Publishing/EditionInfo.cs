using Serverless.News.Model;

namespace Serverless.News.Publishing;

/// <summary>The facts about an edition: what it is, where it comes from and how much it contains.</summary>
public sealed record EditionInfo
{
    /// <summary>
    /// The id: 14 printable characters that sort the newest edition first, such as <c>yar8k2p-3fa9c1</c>.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The slug of the data set.</summary>
    public required string DataSet { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>
    /// The SHA-256 of the authored records in canonical form, in lower-case hex. The same input always gives the same
    /// digest.
    /// </summary>
    public required string Digest { get; init; }

    /// <summary>Where the data set was loaded from, in the words of the program that loaded it.</summary>
    public required string LoadedFrom { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required EditionCounts Counts { get; init; }
}

/// <summary>The number of authored records of each kind in an edition.</summary>
public sealed record EditionCounts(
    int Articles,
    int Claims,
    int Attributions,
    int Entities,
    int Questions,
    int Relations
)
{
    public static EditionCounts Of(DataSet dataSet) =>
        new(
            dataSet.Articles.Count,
            dataSet.Claims.Count,
            dataSet.Attributions.Count,
            dataSet.Entities.Count,
            dataSet.Questions.Count,
            dataSet.Relations.Count
        );
}
