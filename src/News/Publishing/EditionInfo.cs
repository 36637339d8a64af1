using Serverless.News.Model;

namespace Serverless.News.Publishing;

/// <summary>What an edition says about itself.</summary>
public sealed record EditionInfo
{
    /// <summary>14 printable characters that sort the newest edition first, such as <c>yar8k2p-3fa9c1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The slug of the data set.</summary>
    public required string DataSet { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>
    /// SHA-256 of the authored records in canonical form, lower-case hex: the same input always gives the same digest.
    /// </summary>
    public required string Digest { get; init; }

    /// <summary>Where the data set was loaded from, as the one who loaded it said.</summary>
    public required string Origin { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required EditionCounts Counts { get; init; }
}

/// <summary>How many authored records of each kind an edition holds.</summary>
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
