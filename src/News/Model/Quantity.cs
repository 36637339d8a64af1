namespace Serverless.News.Model;

/// <summary>
/// A number as claimed. "More than 70" is Min 70, MinInclusive false, no Max; an exact number has Min equal to Max.
/// </summary>
public sealed record Quantity
{
    public double? Min { get; init; }

    public double? Max { get; init; }

    public bool MinInclusive { get; init; } = true;

    public bool MaxInclusive { get; init; } = true;

    public bool Approximate { get; init; }

    public required string Unit { get; init; }

    /// <summary>What is counted. Only quantities of equal measure and unit are compared.</summary>
    public required string Measure { get; init; }

    public required string Text { get; init; }
}
