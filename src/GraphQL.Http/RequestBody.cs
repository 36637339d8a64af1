using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.Http;

/// <summary>The bytes of a request in one pooled block.</summary>
internal struct RequestBody : IDisposable
{
    private byte[] _pooled;

    public int Length { get; private set; }

    public readonly ReadOnlyMemory<byte> Bytes => _pooled.AsMemory(0, Length);

    /// <summary>Reads to the end, or null where the body is longer than <paramref name="limit"/>.</summary>
    public static async ValueTask<RequestBody?> ReadAsync(HttpRequest request, int limit, CancellationToken token)
    {
        if (request.ContentLength > limit) return null;
        var body = new RequestBody { _pooled = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? 4096)) };
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(token);
            if (body.Length + read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                body.Dispose();
                return null;
            }

            body.Append(read.Buffer);
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) return body;
        }
    }

    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(_pooled);

    private void Append(in ReadOnlySequence<byte> more)
    {
        var needed = Length + (int)more.Length;
        if (needed > _pooled.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _pooled.Length * 2));
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_pooled);
            _pooled = larger;
        }

        more.CopyTo(_pooled.AsSpan(Length));
        Length = needed;
    }
}
