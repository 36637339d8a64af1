namespace Serverless.Conformance.Tests.World;

/// <summary>What follows from a hash; scripts/reference/world.mjs has the same rules.</summary>
internal static class Fate
{
    public const uint Throws = 0;
    public const uint IsWrong = 7;

    private const uint Count = 64;
    private const uint NullWhereItMustNotBe = 1;
    private const uint LastNull = 6;

    public static uint Of(uint hash) => Roll(hash) % Count;

    /// <summary>Whether a value is null; where it must not be, seldom.</summary>
    public static bool IsNull(uint hash, bool isNonNull) =>
        Of(hash) is var fate && fate >= NullWhereItMustNotBe && fate <= (isNonNull ? NullWhereItMustNotBe : LastNull);

    /// <summary>FNV-1a over UTF-16 units.</summary>
    public static uint Hash(uint hash, string text)
    {
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * 16777619);
        return hash;
    }

    /// <summary>So that each bit of a hash matters to each bit of what follows from it.</summary>
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

/// <summary>What the value of a field is made of.</summary>
/// <param name="Hash">Of the way to it.</param>
/// <param name="Echo">Its arguments as text, which a String is; null where the field has none.</param>
internal readonly record struct Draw(uint Hash, string? Echo)
{
    public uint Roll(string purpose) => Fate.Roll(Fate.Hash(Hash, purpose));

    public bool IsWrong => Fate.Of(Hash) == Fate.IsWrong;
}
