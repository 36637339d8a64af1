using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Responses;

/// <summary>
/// Makes the ETag of a response: a hash of everything that it depends on. It is weak, since the compressed response has
/// the same.
/// </summary>
internal static class EntityTag
{
    /// <summary>128 of the hash's 256 bits, enough to make collisions by chance impossible in practice.</summary>
    private const int Bytes = 16;

    /// <param name="version">The version of data and program.</param>
    public static string Of(string version, in RequestParameters parameters, ResponseMediaType mediaType)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([(byte)mediaType]);
        Append(hash, version);
        Append(hash, parameters.Document?.Text ?? parameters.Query);
        Append(hash, parameters.OperationName);
        hash.AppendData(parameters.Variables.Span);
        Span<byte> result = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(result);
        return $"W/\"{Convert.ToHexStringLower(result[..Bytes])}\"";
    }

    /// <summary>Returns whether the header If-None-Match contains an ETag.</summary>
    public static bool Matches(StringValues ifNoneMatch, string tag) =>
        ifNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
        && tags.Any(given => IsSame(given, tag));

    /// <summary>Compares weakly (RFC 9110, section 8.8.3.2).</summary>
    private static bool IsSame(EntityTagHeaderValue given, string tag) =>
        given.Tag.AsSpan().SequenceEqual(tag.AsSpan(2));

    /// <summary>Appends a text after its length, so that no two lists of texts hash alike.</summary>
    private static void Append(IncrementalHash hash, string? text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, text?.Length ?? -1);
        hash.AppendData(length);
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}

/// <summary>Whether and how long caches may keep a response.</summary>
/// <param name="ETag">The ETag; null if the state of the data has no name.</param>
/// <param name="IsPublic">Whether any cache may keep the response for a while; otherwise none may.</param>
internal readonly record struct Freshness(string? ETag, bool IsPublic)
{
    private const string Public = "public, max-age=60, stale-while-revalidate=600";

    private const string Never = "no-store";

    public string CacheControl => IsPublic ? Public : Never;
}
