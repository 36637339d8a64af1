using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Which entities: those that meet every condition that is not null. A list means any of its values.</summary>
public sealed record EntityFilter
{
    public IReadOnlyList<EntityKind>? Kinds { get; init; }

    /// <summary>Stands in the name or in an alias; case and diacritics do not matter.</summary>
    public string? Name { get; init; }

    /// <summary>How many claims it makes.</summary>
    public IntRange? ClaimsMade { get; init; }
}
