namespace Serverless.GraphQL.Execution.Caching;

/// <summary>
/// Lets a document be cached from its second request on. A client that sends another document each time would otherwise
/// fill the memory with plans and errors that nobody asks for again, and push out those that are. It forgets texts
/// after a while, and may take two texts with equal hashes for one.
/// </summary>
internal sealed class SeenTexts
{
    private const int Size = 4_096;

    private readonly int[] _hashes = new int[Size];

    /// <summary>Returns whether the text was seen lately, and marks it as seen.</summary>
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
