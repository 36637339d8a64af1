namespace Serverless.GraphQL.Execution.Caching;

/// <summary>
/// Tells a text that comes again from one that comes once, so that only the former is kept: whoever sends another document each time would
/// otherwise fill the memory with plans and refusals that nobody asks for again, and push out those that are. Forgets; may be wrong
/// for equal hashes.
/// </summary>
internal sealed class SeenTexts
{
    private const int Size = 4_096;

    private readonly int[] _hashes = new int[Size];

    /// <summary>Whether it was seen lately; from now on it was.</summary>
    public bool IsSeenAgain(ReadOnlySpan<byte> text)
    {
        var hash = TextHash.Of(text);
        ref var place = ref _hashes[hash & (Size - 1)];
        if (place == hash)
            return true;
        place = hash;
        return false;
    }
}
