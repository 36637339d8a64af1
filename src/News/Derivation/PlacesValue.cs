using Serverless.News.Model;

namespace Serverless.News.Derivation;

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
