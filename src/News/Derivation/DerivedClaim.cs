using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>A claim and what follows from its own attributions.</summary>
internal sealed record DerivedClaim
{
    public required Claim Claim { get; init; }

    /// <summary>The attributions in the order in which their articles were published, then in reading order.</summary>
    public required IReadOnlyList<Attribution> Attributions { get; init; }

    /// <summary>The articles that report the claim, each once, in the order of its attributions.</summary>
    public required IReadOnlyList<ArticleId> Articles { get; init; }

    /// <summary>
    /// The first day on which an article that reports the claim was published; null when all are undated.
    /// </summary>
    public required DateOnly? Published { get; init; }

    /// <summary>The first day on which somebody uttered the claim; null when no attribution is dated.</summary>
    public required DateOnly? Uttered { get; init; }

    public required int IndependentSourceCount { get; init; }

    /// <summary>Compares claims by publication, then by utterance, then by id; an undated one comes last.</summary>
    public static int CompareByTime(DerivedClaim first, DerivedClaim second)
    {
        var order = Chronology.Compare(first.Published, second.Published);
        if (order == 0)
            order = Chronology.Compare(first.Uttered, second.Uttered);
        return order != 0 ? order : string.CompareOrdinal(first.Claim.Id.Value, second.Claim.Id.Value);
    }
}
