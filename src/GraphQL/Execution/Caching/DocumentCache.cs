using System.Collections.Concurrent;

namespace Serverless.GraphQL.Execution.Caching;

/// <summary>
/// Keeps prepared documents by the bytes of their text, bounded by count and by size. When it is full, documents leave
/// in the order in which they came, except those that were asked for since their last turn.
/// </summary>
internal sealed class DocumentCache
{
    /// <summary>The memory of one field of a plan without its prefixes, measured at about 800 bytes.</summary>
    public const int BytesOfSelection = 1024;

    private readonly int _maxDocuments;
    private readonly long _maxBytes;
    private readonly ConcurrentDictionary<byte[], CachedDocument> _documents = new(new TextComparer());
    private readonly ConcurrentDictionary<byte[], CachedDocument>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private readonly Queue<CachedDocument> _turns = [];
    private long _bytes;

    public DocumentCache(int maxDocuments, long maxBytes)
    {
        (_maxDocuments, _maxBytes) = (maxDocuments, maxBytes);
        _lookup = _documents.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public int Count => _documents.Count;

    public long Bytes => Interlocked.Read(ref _bytes);

    public PreparedDocument? Find(ReadOnlySpan<byte> text)
    {
        if (!_lookup.TryGetValue(text, out var cached))
            return null;
        if (!cached.WasUsed)
            cached.WasUsed = true;
        return cached.Document;
    }

    public void Add(ReadOnlySpan<byte> text, PreparedDocument document)
    {
        var cached = new CachedDocument(text.ToArray(), document);
        document.Planned = plan => Grow(cached, ((long)plan.Selections * BytesOfSelection) + plan.PrefixBytes);
        if (!_documents.TryAdd(cached.Key, cached))
        {
            // Another thread was quicker, so this document serves one request.
            cached.IsDropped = true;
            return;
        }

        lock (_turns)
        {
            _turns.Enqueue(cached);
            _bytes += cached.Size;
            Trim();
        }
    }

    private void Grow(CachedDocument cached, long bytes)
    {
        lock (_turns)
        {
            if (cached.IsDropped)
                return;
            cached.Size += bytes;
            _bytes += bytes;
            Trim();
        }
    }

    private void Trim()
    {
        while (_turns.Count > _maxDocuments || _bytes > _maxBytes)
        {
            var oldest = _turns.Dequeue();
            if (oldest.WasUsed && oldest.Size <= _maxBytes)
            {
                oldest.WasUsed = false;
                _turns.Enqueue(oldest);
                continue;
            }

            oldest.IsDropped = true;
            _bytes -= oldest.Size;
            _documents.TryRemove(oldest.Key, out _);
        }
    }
}

/// <summary>A document in the cache.</summary>
internal sealed class CachedDocument(byte[] key, PreparedDocument document)
{
    public byte[] Key { get; } = key;

    public PreparedDocument Document { get; } = document;

    /// <summary>Whether the document was asked for since the cache last looked for something to drop.</summary>
    public bool WasUsed { get; set; }

    /// <summary>The estimated memory of the document in bytes. Guarded by the cache's lock.</summary>
    public long Size { get; set; } = key.Length + document.Bytes;

    public bool IsDropped { get; set; }
}
