namespace Serverless.GraphQL.AspNetCore.Documents;

/// <summary>The documents that clients registered, by hash, the most recently used first.</summary>
internal sealed class AutomaticDocuments(AutomaticDocumentLimits limits)
{
    /// <summary>The bytes beside the text: the hash, the entry, and its nodes in the list and the dictionary.</summary>
    private const int BytesOfEntry = 400;

    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> _byHash = [];
    private readonly LinkedList<(string Hash, string Text)> _byUse = [];
    private readonly Lock _lock = new();
    private long _bytes;

    public string? Find(string hash)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Text;
        }
    }

    public void Add(string hash, string text)
    {
        if (SizeOf(text) > limits.MaxBytes)
            return;
        lock (_lock)
        {
            if (_byHash.ContainsKey(hash))
                return;
            _byHash.Add(hash, _byUse.AddFirst((hash, text)));
            _bytes += SizeOf(text);
            while (_byHash.Count > limits.MaxDocuments || _bytes > limits.MaxBytes)
                RemoveLast();
        }
    }

    private void RemoveLast()
    {
        var (hash, text) = _byUse.Last!.Value;
        _byUse.RemoveLast();
        _byHash.Remove(hash);
        _bytes -= SizeOf(text);
    }

    private static long SizeOf(string text) => BytesOfEntry + (sizeof(char) * (long)text.Length);
}

/// <summary>How many documents clients may register. Beyond the limits, the least recently used is dropped.</summary>
public sealed record AutomaticDocumentLimits
{
    /// <summary>The most documents.</summary>
    public int MaxDocuments { get; init; } = 1_000;

    /// <summary>The most bytes of memory for their texts.</summary>
    public long MaxBytes { get; init; } = 4 * 1024 * 1024;
}
