using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// Tells which positions of one question exclude each other. Any two do, unless the data set lists them as compatible
/// or their values can both hold: every claim of either has a value, and any value of one can hold with any value of
/// the other.
/// </summary>
internal sealed class ExclusionRules(Question question, EntityTree entities)
{
    private readonly HashSet<(string, string)> _compatible =
    [
        .. question.Compatible.SelectMany(static pair =>
            new[] { (pair.First, pair.Second), (pair.Second, pair.First) }
        ),
    ];

    public IReadOnlyList<(DerivedPosition First, DerivedPosition Second)> Among(
        IReadOnlyList<DerivedPosition> positions
    )
    {
        DerivedPosition[] compared = [.. positions.Take(DerivedQuestion.MaximumPositions)];
        var values = Array.ConvertAll(compared, Values);
        List<(DerivedPosition, DerivedPosition)> exclusions = [];
        for (var first = 0; first < compared.Length; first++)
        {
            for (var second = first + 1; second < compared.Length; second++)
            {
                if (!Listed(compared[first], compared[second]) && !CanBothHold(values[first], values[second]))
                    exclusions.Add((compared[first], compared[second]));
            }
        }

        return exclusions;
    }

    private bool Listed(DerivedPosition first, DerivedPosition second) =>
        first.Id is not null && second.Id is not null && _compatible.Contains((first.Id, second.Id));

    /// <summary>Returns the distinct values of the claims of a position; empty when a claim has none.</summary>
    private ClaimValue[] Values(DerivedPosition position)
    {
        var each = position.Claims.Select(claim => ClaimValue.Of(claim.Claim, question.Aspect, entities));
        ClaimValue?[] values = [.. each.Distinct()];
        return values.Contains(null) ? [] : [.. values.OfType<ClaimValue>()];
    }

    private static bool CanBothHold(ClaimValue[] first, ClaimValue[] second) =>
        first.Length > 0 && second.Length > 0 && first.All(value => second.All(value.CanHoldWith));
}
