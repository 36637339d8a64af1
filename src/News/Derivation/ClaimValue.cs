using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// The answer of a claim to a question whose answers are values. Equal values form one position. Two values that differ
/// may both hold, which <see cref="CanHoldWith"/> decides.
/// </summary>
internal abstract record ClaimValue
{
    /// <summary>
    /// Returns the value of a claim; null where the aspect does not ask for values, or the claim has none.
    /// </summary>
    public static ClaimValue? Of(Claim claim, Aspect aspect, EntityTree entities) =>
        aspect switch
        {
            Aspect.Quantity or Aspect.Duration when claim.Quantity is { } quantity => QuantityValue.From(quantity),
            Aspect.Date when claim.Occurred is { } occurred => new DateValue(occurred.Earliest, occurred.Latest),
            Aspect.Place when claim.Places.Count > 0 => PlacesValue.From(claim.Places, entities),
            _ => null,
        };

    /// <summary>Returns the value as a person would write it.</summary>
    public static string Label(Claim claim, Aspect aspect, EntityTree entities) =>
        aspect switch
        {
            Aspect.Date => claim.Occurred?.Edtf ?? claim.Text,
            Aspect.Place => string.Join(", ", claim.Places.Select(entities.Name)),
            _ => claim.Quantity?.Text ?? claim.Text,
        };

    /// <summary>Returns true when some state of the world satisfies both.</summary>
    public abstract bool CanHoldWith(ClaimValue other);
}

/// <summary>
/// A range of numbers. "Approximate" does not widen it: the editors say in the bounds how far a vague number reaches.
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

    /// <summary>
    /// Returns true when the ranges meet. Numbers of different things, or in units that cannot be compared, never
    /// exclude each other.
    /// </summary>
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

/// <summary>
/// A range of days that includes both ends; null is an open end. Two ranges can both hold when they share a day.
/// </summary>
internal sealed record DateValue(DateOnly? Earliest, DateOnly? Latest) : ClaimValue
{
    public override bool CanHoldWith(ClaimValue other) =>
        other is not DateValue date || (Begins(this, date) && Begins(date, this));

    private static bool Begins(DateValue first, DateValue second) =>
        first.Earliest is not { } earliest || second.Latest is not { } latest || earliest <= latest;
}

/// <summary>
/// A set of places. Two sets can both hold when each place of one is, contains or is part of some place of the other:
/// "Istanbul" and "Türkiye" can, "Doha" and "Doha and Istanbul" can, "Doha" and "Istanbul" cannot.
/// </summary>
internal sealed record PlacesValue : ClaimValue
{
    private readonly EntityTree _entities;
    private readonly EntityId[] _places;

    private PlacesValue(EntityId[] places, EntityTree entities) => (_places, _entities) = (places, entities);

    public static PlacesValue From(IEnumerable<EntityId> places, EntityTree entities) =>
        new([.. places.Distinct().OrderBy(static place => place.Value, StringComparer.Ordinal)], entities);

    public override bool CanHoldWith(ClaimValue other) =>
        other is not PlacesValue places || Within(this, places) || Within(places, this);

    public bool Equals(PlacesValue? other) => other is not null && _places.AsSpan().SequenceEqual(other._places);

    public override int GetHashCode() => _places.Aggregate(0, HashCode.Combine);

    private static bool Within(PlacesValue inner, PlacesValue outer) =>
        inner._places.All(place => outer._places.Any(other => inner._entities.Nest(place, other)));
}
