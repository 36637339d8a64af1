using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Responses;

/// <summary>ETags of answers: what they depend on, hashed. Weak, for a compressed answer has the same.</summary>
internal static class EntityTag
{
    /// <summary>128 of the hash's 256 bits: enough that no two answers meet by chance.</summary>
    private const int Bytes = 16;

    /// <param name="version">Of data and program.</param>
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

    /// <summary>Whether a client's If-None-Match names it.</summary>
    public static bool Matches(StringValues ifNoneMatch, string tag) =>
        ifNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
        && tags.Any(given => IsSame(given, tag));

    /// <summary>Weak comparison (RFC 9110, section 8.8.3.2).</summary>
    private static bool IsSame(EntityTagHeaderValue given, string tag) =>
        given.Tag.AsSpan().SequenceEqual(tag.AsSpan(2));

    /// <summary>With its length before it, so that no two lists of texts look the same.</summary>
    private static void Append(IncrementalHash hash, string? text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, text?.Length ?? -1);
        hash.AppendData(length);
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}

/// <summary>How long others may keep an answer.</summary>
/// <param name="ETag">Null where nothing names the state that it was answered from.</param>
/// <param name="IsPublic">Any cache may keep it for a while; otherwise none may.</param>
internal readonly record struct Freshness(string? ETag, bool IsPublic)
{
    private const string Public = "public, max-age=60, stale-while-revalidate=600";

    private const string Never = "no-store";

    public string CacheControl => IsPublic ? Public : Never;
}
