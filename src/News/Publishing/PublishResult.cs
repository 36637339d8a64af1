namespace Serverless.News.Publishing;

/// <summary>What a load did.</summary>
/// <param name="Edition">The edition that is current now.</param>
/// <param name="WrittenPages">Pages that the edition before did not have, or that the store had lost.</param>
public sealed record PublishResult(EditionInfo Edition, PublishOutcome Outcome, int WrittenPages)
{
    /// <summary>False when there was nothing to do.</summary>
    public bool Written => Outcome != PublishOutcome.Unchanged;
}

/// <summary>What a load did to a store.</summary>
public enum PublishOutcome
{
    /// <summary>A new edition is current.</summary>
    Published,

    /// <summary>The current edition has this content and this format already; nothing was written.</summary>
    Unchanged,

    /// <summary>An older edition has this content and is current again.</summary>
    Restored,

    /// <summary>
    /// The current edition has this content and this format, and what something else had deleted or changed of it was written
    /// again.
    /// </summary>
    Repaired,
}
