using Serverless.News.Publishing.Pages;
using Serverless.News.Records;

namespace Serverless.News.Publishing.Manifests;

/// <summary>What the store knows of an edition, finished or not.</summary>
internal sealed record Manifest
{
    public required string Id { get; init; }

    public required string DataSet { get; init; }

    public required EditionState State { get; init; }

    public required int Format { get; init; }

    public required string ContentDigest { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public required string Origin { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Null while loading.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public required EditionCounts Counts { get; init; }

    /// <summary>In the order of the tables, and in each table in that of its records.</summary>
    public required IReadOnlyList<PageReference> Pages { get; init; }

    public EditionInfo Info =>
        new()
        {
            Id = Id,
            DataSet = DataSet,
            Title = Title,
            Description = Description,
            Digest = ContentDigest,
            Origin = Origin,
            PublishedAt = PublishedAt ?? StartedAt,
            Counts = Counts,
        };

    public bool Holds(DigestedDataSet content) => ContentDigest == content.Digest && Format == EditionFormat.Current;
}

/// <summary>How far a load has come.</summary>
internal enum EditionState
{
    /// <summary>Pages are being written, or were when the load was interrupted.</summary>
    Loading,

    /// <summary>Complete; is or was current.</summary>
    Published,
}
