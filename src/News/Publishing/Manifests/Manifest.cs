using Serverless.News.Publishing.Pages;
using Serverless.News.Records;

namespace Serverless.News.Publishing.Manifests;

/// <summary>The list of everything that belongs to an edition, complete or still loading.</summary>
internal sealed record Manifest
{
    public required string Id { get; init; }

    public required string DataSet { get; init; }

    public required EditionState State { get; init; }

    public required int Format { get; init; }

    public required string Digest { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public required string LoadedFrom { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the edition was published; null while it is loading.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public required EditionCounts Counts { get; init; }

    /// <summary>The pages in the order of the tables, and within a table in that of the records.</summary>
    public required IReadOnlyList<PageReference> Pages { get; init; }

    public EditionInfo Info =>
        new()
        {
            Id = Id,
            DataSet = DataSet,
            Title = Title,
            Description = Description,
            Digest = Digest,
            LoadedFrom = LoadedFrom,
            PublishedAt = PublishedAt ?? StartedAt,
            Counts = Counts,
        };

    /// <summary>Returns whether the edition has this content in the current format.</summary>
    public bool Holds(DigestedDataSet content) => Digest == content.Digest && Format == EditionFormat.Current;
}

/// <summary>The stages of a load.</summary>
internal enum EditionState
{
    /// <summary>The pages are being written, or were when the load was interrupted.</summary>
    Loading,

    /// <summary>The edition is complete and is, or was, current.</summary>
    Published,
}
