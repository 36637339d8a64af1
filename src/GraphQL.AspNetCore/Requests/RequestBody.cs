using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>The bytes of a request body in one pooled block, which <see cref="Dispose"/> returns.</summary>
internal readonly struct RequestBody : IDisposable
{
    /// <summary>
    /// The bytes to rent before the first byte arrives: the block grows only with what a client really sends.
    /// </summary>
    private const int FirstBlock = 16 * 1024;

    private readonly byte[] _pooled;
    private readonly int _length;

    private RequestBody(byte[] pooled, int length) => (_pooled, _length) = (pooled, length);

    public ReadOnlyMemory<byte> Bytes => _pooled.AsMemory(0, _length);

    /// <summary>Reads a body to its end. Returns null if it is longer than <paramref name="limit"/>.</summary>
    /// <exception cref="TimeoutException">The body did not end in time.</exception>
    public static async ValueTask<RequestBody?> ReadAsync(
        HttpRequest request,
        int limit,
        TimeSpan timeout,
        CancellationToken cancellationToken
    )
    {
        if (request.ContentLength > limit)
            return null;
        var reader = request.BodyReader;
        var pooled = ArrayPool<byte>.Shared.Rent((int)Math.Min(request.ContentLength ?? FirstBlock, FirstBlock));
        var length = 0;
        Timer? timer = null;
        try
        {
            while (true)
            {
                var reading = reader.ReadAsync(cancellationToken);
                // Most bodies arrive with their headers: only others need a timer.
                if (!reading.IsCompleted)
                    timer ??= StartTimer(reader, timeout);
                var read = await reading;
                if (read.IsCanceled)
                    throw new TimeoutException();
                var isTooLong = read.Buffer.Length > limit - length;
                if (!isTooLong)
                    Append(read.Buffer, ref pooled, ref length);
                reader.AdvanceTo(read.Buffer.End);
                if (isTooLong)
                    return null;
                if (!read.IsCompleted)
                    continue;
                var body = new RequestBody(pooled, length);
                pooled = null;
                return body;
            }
        }
        finally
        {
            if (timer is not null)
                await timer.DisposeAsync();
            if (pooled is not null)
                ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    /// <summary>Decompresses the body. Returns null if the result is longer than <paramref name="limit"/>.</summary>
    /// <exception cref="InvalidDataException">The body is not compressed with that coding.</exception>
    public RequestBody? Decompress(ContentCoding coding, int limit)
    {
        using var stream = Open(coding, new MemoryStream(_pooled, 0, _length, writable: false));
        var pooled = ArrayPool<byte>.Shared.Rent(Math.Min(limit, Math.Max(FirstBlock, _length * 4)));
        var length = 0;
        try
        {
            while (true)
            {
                var read = stream.Read(pooled, length, pooled.Length - length);
                length += read;
                if (length > limit)
                    return null;
                if (read == 0)
                {
                    var body = new RequestBody(pooled, length);
                    pooled = null;
                    return body;
                }

                if (length == pooled.Length)
                    Grow(length + 1, ref pooled, length);
            }
        }
        finally
        {
            if (pooled is not null)
                ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_pooled);

    private static Timer StartTimer(PipeReader reader, TimeSpan timeout) =>
        new(static state => ((PipeReader)state!).CancelPendingRead(), reader, timeout, Timeout.InfiniteTimeSpan);

    private static Stream Open(ContentCoding coding, MemoryStream compressed) =>
        coding switch
        {
            ContentCoding.Gzip => new GZipStream(compressed, CompressionMode.Decompress),
            _ => new ZLibStream(compressed, CompressionMode.Decompress),
        };

    private static void Append(in ReadOnlySequence<byte> more, ref byte[] pooled, ref int length)
    {
        var needed = length + (int)more.Length;
        if (needed > pooled.Length)
            Grow(needed, ref pooled, length);
        more.CopyTo(pooled.AsSpan(length));
        length = needed;
    }

    private static void Grow(int needed, ref byte[] pooled, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, pooled.Length * 2));
        pooled.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(pooled);
        pooled = larger;
    }
}
