namespace Serverless.Conformance.Tests.World;

/// <summary>The values that follow from a hash, by the same rules as in scripts/reference/world.mjs.</summary>
internal static class Fate
{
    public const uint Throws = 0;
    public const uint IsWrong = 7;

    private const uint Count = 64;
    private const uint NullWhereItMustNotBe = 1;
    private const uint LastNull = 6;

    public static uint Of(uint hash) => Roll(hash) % Count;

    /// <summary>Tells whether a value is null, which is rare where it must not be.</summary>
    public static bool IsNull(uint hash, bool isNonNull) =>
        Of(hash) is var fate && fate >= NullWhereItMustNotBe && fate <= (isNonNull ? NullWhereItMustNotBe : LastNull);

    /// <summary>Hashes text with FNV-1a over UTF-16 units.</summary>
    public static uint Hash(uint hash, string text)
    {
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * 16777619);
        return hash;
    }

    /// <summary>Mixes a hash, so that each of its bits matters to each bit of the result.</summary>
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
