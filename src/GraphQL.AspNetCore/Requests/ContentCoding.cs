namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>How a body is compressed (RFC 9110, section 8.4.1).</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,

    /// <summary>The zlib format, as the RFC has it; some clients send raw deflate and are told that it is none.</summary>
    Deflate,
    Brotli,
}
