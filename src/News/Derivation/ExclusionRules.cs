using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// Which positions of one question exclude each other: all, unless the data set lists the two as compatible or the value rules
/// find that both can hold. The rules find so when every claim of either has a value and each two values, one of each position,
/// can hold together.
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

    /// <summary>The distinct values of the position's claims; empty when one has none.</summary>
    private ClaimValue[] Values(DerivedPosition position)
    {
        var each = position.Claims.Select(claim => ClaimValue.Of(claim.Claim, question.Aspect, entities));
        ClaimValue?[] values = [.. each.Distinct()];
        return values.Contains(null) ? [] : [.. values.OfType<ClaimValue>()];
    }

    private static bool CanBothHold(ClaimValue[] first, ClaimValue[] second) =>
        first.Length > 0 && second.Length > 0 && first.All(value => second.All(value.CanHoldWith));
}
