using System.Buffers;
using System.IO.Compression;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Responses;

/// <summary>The compressed body of a response in a pooled block, which <see cref="Dispose"/> returns.</summary>
/// <remarks>
/// Both codings run at their lowest level: JSON shrinks to a fifth or less even so, and a large response must not cost
/// more to compress than to make. Its length reveals nothing (BREACH): a response contains no secret, since all data is
/// public and no cookie is read.
/// </remarks>
internal readonly struct CompressedBody : IDisposable
{
    private const int BrotliQuality = 1;

    /// <summary>
    /// A window of 256 KB. Larger ones take more memory for each request and do not shrink JSON further.
    /// </summary>
    private const int BrotliWindow = 18;

    private readonly byte[] _pooled;
    private readonly int _length;

    private CompressedBody(byte[] pooled, int length) => (_pooled, _length) = (pooled, length);

    public ReadOnlyMemory<byte> Bytes => _pooled.AsMemory(0, _length);

    /// <summary>Compresses a body. Returns null if the result would not be shorter.</summary>
    public static CompressedBody? Make(ReadOnlySpan<byte> body, ContentCoding coding)
    {
        var pooled = ArrayPool<byte>.Shared.Rent(body.Length);
        var room = pooled.AsSpan(0, body.Length);
        var length = coding == ContentCoding.Brotli ? Brotli(body, room) : Gzip(body, pooled, room.Length);
        if (length > 0)
            return new CompressedBody(pooled, length);
        ArrayPool<byte>.Shared.Return(pooled);
        return null;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_pooled);

    private static int Brotli(ReadOnlySpan<byte> body, Span<byte> room) =>
        BrotliEncoder.TryCompress(body, room, out var length, BrotliQuality, BrotliWindow) ? length : 0;

    private static int Gzip(ReadOnlySpan<byte> body, byte[] pooled, int room)
    {
        using var target = new MemoryStream(pooled, 0, room);
        try
        {
            using (var stream = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))
                stream.Write(body);
            return (int)target.Position;
        }
        catch (NotSupportedException)
        {
            // The target cannot grow: the compressed body would be longer.
            return 0;
        }
    }
}
