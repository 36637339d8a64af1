using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>A question with its answers.</summary>
internal sealed record DerivedQuestion
{
    /// <summary>
    /// A question with more positions gets no relations by rule, and its positions exclude each other only as far as this many
    /// best supported ones do: 50 positions are 1,225 pairs, and the number of pairs grows with the square.
    /// </summary>
    public const int MaximumPositions = 50;

    public required Question Question { get; init; }

    /// <summary>Every claim that names the question, earliest first.</summary>
    public required IReadOnlyList<DerivedClaim> Claims { get; init; }

    /// <summary>Best supported first.</summary>
    public required IReadOnlyList<DerivedPosition> Positions { get; init; }

    /// <summary>Pairs of positions that cannot both hold, each once, in the order of the positions.</summary>
    public required IReadOnlyList<(DerivedPosition First, DerivedPosition Second)> Exclusions { get; init; }

    public bool Contested => Exclusions.Count > 0;

    public bool HasTooManyPositions => Positions.Count > MaximumPositions;
}
