using Serverless.GraphQL.Language;

namespace Serverless.GraphQL;

/// <summary>Limits of a server, each with the default that fits a public API of moderate size.</summary>
public sealed record GraphQLServerOptions
{
    /// <summary>Of documents that clients send.</summary>
    public ParserLimits Parser { get; init; } = new();

    /// <summary>Bytes of a response; a longer one is replaced by an error.</summary>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many levels of objects and lists a response may have. A level takes well below 1 KB of stack.</summary>
    public int MaxResponseDepth { get; init; } = 200;

    /// <summary>How many errors of fields are reported; the rest is counted in one last entry.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>How long an operation may take: looked at between steps, and the batches' tokens are cancelled.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many documents are kept parsed, validated and planned.</summary>
    public int MaxCachedDocuments { get; init; } = 1_000;

    /// <summary>UTF-8 bytes of the texts of the documents that are kept.</summary>
    public long MaxCachedBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Is told every exception that a client got to see as "Internal error". Must not throw.</summary>
    public Action<Exception>? OnException { get; init; }
}
