using System.Buffers.Binary;
using System.Numerics;

namespace Serverless.GraphQL.Execution.Caching;

/// <summary>
/// Hashes documents, four lanes of eight bytes at a time, since every request looks its document up. The seed is random
/// for each process. No defence against crafted collisions is needed, because the caches are bounded and compare whole
/// texts.
/// </summary>
internal static class TextHash
{
    // Both are odd and have their bits spread evenly: they are fractional parts of square roots.
    private const ulong First = 0x6A09E667F3BCC909;
    private const ulong Second = 0xBB67AE8584CAA73B;

    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    public static int Of(ReadOnlySpan<byte> text)
    {
        var total = (ulong)text.Length * First;
        ulong a = Seed,
            b = Seed + First,
            c = Seed + Second,
            d = Seed ^ First;
        for (; text.Length >= 32; text = text[32..])
        {
            a = Mix(a, BinaryPrimitives.ReadUInt64LittleEndian(text));
            b = Mix(b, BinaryPrimitives.ReadUInt64LittleEndian(text[8..]));
            c = Mix(c, BinaryPrimitives.ReadUInt64LittleEndian(text[16..]));
            d = Mix(d, BinaryPrimitives.ReadUInt64LittleEndian(text[24..]));
        }

        for (; text.Length >= 8; text = text[8..])
            a = Mix(a, BinaryPrimitives.ReadUInt64LittleEndian(text));
        foreach (var rest in text)
            b = Mix(b, rest);
        return Fold(Mix(Mix(Mix(Mix(total, a), b), c), d));
    }

    private static ulong Mix(ulong hash, ulong bytes) => BitOperations.RotateLeft((hash ^ bytes) * First, 29) + Second;

    private static int Fold(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * First;
        return (int)(hash >> 32);
    }
}

/// <summary>Compares keys byte for byte, also with spans.</summary>
internal sealed class TextComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(byte[] obj) => TextHash.Of(obj);

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<byte> alternate) => TextHash.Of(alternate);

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
