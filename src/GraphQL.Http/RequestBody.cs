using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.Http;

/// <summary>The bytes of a request's body in one pooled block, to be given back by <see cref="Dispose"/>.</summary>
internal readonly struct RequestBody : IDisposable
{
    /// <summary>What is rented before the first byte has come: a client must send more to make us hold more.</summary>
    private const int FirstBlock = 16 * 1024;

    private readonly byte[] _pooled;
    private readonly int _length;

    private RequestBody(byte[] pooled, int length) => (_pooled, _length) = (pooled, length);

    public ReadOnlyMemory<byte> Bytes => _pooled.AsMemory(0, _length);

    /// <summary>Reads to the end, or null where the body is longer than <paramref name="limit"/>.</summary>
    public static async ValueTask<RequestBody?> ReadAsync(HttpRequest request, int limit, CancellationToken token)
    {
        if (request.ContentLength > limit) return null;
        var reader = request.BodyReader;
        var pooled = ArrayPool<byte>.Shared.Rent((int)Math.Min(request.ContentLength ?? FirstBlock, FirstBlock));
        var length = 0;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(token);
                var isTooLong = read.Buffer.Length > limit - length;
                if (!isTooLong) Append(read.Buffer, ref pooled, ref length);
                reader.AdvanceTo(read.Buffer.End);
                if (isTooLong) return null;
                if (!read.IsCompleted) continue;
                var body = new RequestBody(pooled, length);
                pooled = null;
                return body;
            }
        }
        finally
        {
            if (pooled is not null) ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_pooled);

    private static void Append(in ReadOnlySequence<byte> more, ref byte[] pooled, ref int length)
    {
        var needed = length + (int)more.Length;
        if (needed > pooled.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, pooled.Length * 2));
            pooled.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(pooled);
            pooled = larger;
        }

        more.CopyTo(pooled.AsSpan(length));
        length = needed;
    }
}
