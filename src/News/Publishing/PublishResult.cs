namespace Serverless.News.Publishing;

/// <summary>The result of a load.</summary>
/// <param name="Edition">The edition that is current now.</param>
/// <param name="Outcome">What the load did to the store.</param>
/// <param name="WrittenPages">
/// The number of pages that the edition before did not have, or that the store had lost.
/// </param>
public sealed record PublishResult(EditionInfo Edition, PublishOutcome Outcome, int WrittenPages)
{
    /// <summary>Whether the load wrote something.</summary>
    public bool Written => Outcome != PublishOutcome.Unchanged;
}

/// <summary>The effect of a load on a store.</summary>
public enum PublishOutcome
{
    /// <summary>A new edition is current.</summary>
    Published,

    /// <summary>The current edition has this content and this format already; nothing was written.</summary>
    Unchanged,

    /// <summary>An older edition has this content and is current again.</summary>
    Restored,

    /// <summary>
    /// The current edition has this content and this format, and what something else had deleted or changed of it was
    /// written again.
    /// </summary>
    Repaired,
}
