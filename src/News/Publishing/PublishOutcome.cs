namespace Serverless.News.Publishing;

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
