namespace Serverless.News.Publishing;

/// <summary>What a load did.</summary>
/// <param name="Edition">The edition that is current now.</param>
/// <param name="WrittenPages">Pages that the edition before did not have, or that the store had lost.</param>
public sealed record PublishResult(EditionInfo Edition, PublishOutcome Outcome, int WrittenPages)
{
    /// <summary>False when there was nothing to do.</summary>
    public bool Written => Outcome != PublishOutcome.Unchanged;
}
