namespace Serverless.Conformance.Tests.World;

/// <summary>
/// Decides by a hash what becomes of a value: whether it is null, wrong or an error. scripts/reference/world.mjs has
/// the same rules.
/// </summary>
internal static class Fate
{
    public const uint Throws = 0;
    public const uint IsWrong = 7;

    private const uint Count = 64;
    private const uint NullWhereItMustNotBe = 1;
    private const uint LastNull = 6;

    public static uint Of(uint hash) => Roll(hash) % Count;

    /// <summary>Returns whether a value is null. Values that must not be null seldom are.</summary>
    public static bool IsNull(uint hash, bool isNonNull) =>
        Of(hash) is var fate && fate >= NullWhereItMustNotBe && fate <= (isNonNull ? NullWhereItMustNotBe : LastNull);

    /// <summary>Computes the FNV-1a hash over UTF-16 units.</summary>
    public static uint Hash(uint hash, string text)
    {
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * 16777619);
        return hash;
    }

    /// <summary>Mixes a hash, so that each of its bits changes every bit of the result.</summary>
    public static uint Roll(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
            hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
            return hash ^ (hash >> 16);
        }
    }
}
