using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// What a claim answers to a question whose answers are values. Equal values form one position; whether two differing ones can
/// both hold is the value rules' to say.
/// </summary>
internal abstract record ClaimValue
{
    /// <summary>Null where the aspect is not one of values, or the claim has none.</summary>
    public static ClaimValue? Of(Claim claim, Aspect aspect, EntityTree entities) =>
        aspect switch
        {
            Aspect.Quantity or Aspect.Duration when claim.Quantity is { } quantity => QuantityValue.From(quantity),
            Aspect.Date when claim.Occurred is { } occurred => new DateValue(occurred.Earliest, occurred.Latest),
            Aspect.Place when claim.Places.Count > 0 => PlacesValue.From(claim.Places, entities),
            _ => null,
        };

    /// <summary>As a person would write it.</summary>
    public static string Label(Claim claim, Aspect aspect, EntityTree entities) =>
        aspect switch
        {
            Aspect.Date => claim.Occurred?.Edtf ?? claim.Text,
            Aspect.Place => string.Join(", ", claim.Places.Select(entities.Name)),
            _ => claim.Quantity?.Text ?? claim.Text,
        };

    /// <summary>True when some state of the world satisfies both.</summary>
    public abstract bool CanHoldWith(ClaimValue other);
}
