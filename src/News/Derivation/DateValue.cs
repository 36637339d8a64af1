namespace Serverless.News.Derivation;

/// <summary>A range of days, both ends included; null is an open end. Two ranges can both hold when they share a day.</summary>
internal sealed record DateValue(DateOnly? Earliest, DateOnly? Latest) : ClaimValue
{
    public override bool CanHoldWith(ClaimValue other) =>
        other is not DateValue date || (Begins(this, date) && Begins(date, this));

    private static bool Begins(DateValue first, DateValue second) =>
        first.Earliest is not { } earliest || second.Latest is not { } latest || earliest <= latest;
}
