using System.Collections.Concurrent;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution.Caching;

/// <summary>
/// Keeps the errors of refused documents by their text, so that a client that repeats its mistake costs no more than
/// one that does not. It is bounded by count and by bytes; the oldest leave first.
/// </summary>
internal sealed class RefusedDocuments(int maxDocuments, long maxBytes)
{
    /// <summary>The memory of an error without its message.</summary>
    private const int BytesOfError = 256;

    private readonly ConcurrentDictionary<byte[], IReadOnlyList<GraphQLError>> _refused = new(new TextComparer());
    private readonly Queue<(byte[] Key, long Size)> _turns = [];
    private long _bytes;

    public int Count => _refused.Count;

    public IReadOnlyList<GraphQLError>? Find(ReadOnlySpan<byte> text) =>
        _refused.IsEmpty ? null
        : _refused.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var errors) ? errors
        : null;

    public void Add(ReadOnlySpan<byte> text, IReadOnlyList<GraphQLError> errors)
    {
        var size = text.Length + errors.Sum(static error => BytesOfError + (2L * error.Message.Length));
        if (size > maxBytes)
            return;
        var key = text.ToArray();
        if (!_refused.TryAdd(key, errors))
            return;
        lock (_turns)
        {
            _turns.Enqueue((key, size));
            _bytes += size;
            while (_turns.Count > maxDocuments || _bytes > maxBytes)
            {
                var oldest = _turns.Dequeue();
                _bytes -= oldest.Size;
                _refused.TryRemove(oldest.Key, out _);
            }
        }
    }
}
