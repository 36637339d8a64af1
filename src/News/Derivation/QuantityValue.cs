using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// A range of numbers. "Approximate" does not widen it: how far a vague number reaches is for the editors to say in its bounds.
/// Lengths of time in units of a fixed length are counted in seconds, so that "48 hours" and "2 days" are equal.
/// </summary>
internal sealed record QuantityValue(
    double? Min,
    bool MinInclusive,
    double? Max,
    bool MaxInclusive,
    string Unit,
    string Measure
) : ClaimValue
{
    private const string Seconds = "seconds";

    public static QuantityValue From(Quantity quantity)
    {
        var length = LengthInSeconds(quantity.Unit);
        return new(
            quantity.Min * (length ?? 1),
            quantity.Min is not null && quantity.MinInclusive,
            quantity.Max * (length ?? 1),
            quantity.Max is not null && quantity.MaxInclusive,
            length is null ? quantity.Unit : Seconds,
            quantity.Measure
        );
    }

    /// <summary>Numbers of different things, or in units that cannot be compared, never exclude each other.</summary>
    public override bool CanHoldWith(ClaimValue other) =>
        other is not QuantityValue quantity
        || Unit != quantity.Unit
        || Measure != quantity.Measure
        || (Reaches(this, quantity) && Reaches(quantity, this));

    private static bool Reaches(QuantityValue low, QuantityValue high) =>
        low.Min is not { } min
        || high.Max is not { } max
        || min < max
        || (min == max && low.MinInclusive && high.MaxInclusive);

    private static double? LengthInSeconds(string unit) =>
        unit switch
        {
            "second" or "seconds" => 1,
            "minute" or "minutes" => 60,
            "hour" or "hours" => 3_600,
            "day" or "days" => 86_400,
            "week" or "weeks" => 604_800,
            _ => null,
        };
}
