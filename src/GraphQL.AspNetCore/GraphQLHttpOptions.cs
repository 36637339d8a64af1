using Serverless.GraphQL.AspNetCore.Documents;

namespace Serverless.GraphQL.AspNetCore;

/// <summary>What an endpoint takes and shows.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Bytes of a request's body, compressed or not; a longer one is answered with 413 and not read to its end.</summary>
    public int MaxBodyBytes { get; init; } = 24 * 1024;

    /// <summary>
    /// Tokens of a request's JSON: names, values, and the brackets of objects and arrays; one that has more is answered with 413 and
    /// not read to its end.
    /// </summary>
    public int MaxBodyTokens { get; init; } = 3_000;

    /// <summary>How long a client may take to send a body; a slower one is answered with 408.</summary>
    public TimeSpan BodyTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Requests in one body, as a JSON array; 0 takes no arrays.</summary>
    public int MaxBatchSize { get; init; }

    /// <summary>Bytes of all responses to one batch; those that have no room are errors that say so, and are not counted.</summary>
    public int MaxBatchResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes of an answer from which on it is compressed where the client asks for it.</summary>
    public int MinCompressedBytes { get; init; } = 1_400;

    /// <summary>Origins whose pages may read answers, such as <c>https://example.org</c>, or <c>*</c> for all; empty for none.</summary>
    /// <exception cref="ArgumentException">One of them is no origin.</exception>
    public IReadOnlyList<string> CorsOrigins
    {
        get;
        init => field = [.. value.Select(CrossOrigin.Normalize)];
    } = [];

    /// <summary>Documents that clients may name by their id or hash instead of sending them.</summary>
    public PersistedDocuments? Documents { get; init; }

    /// <summary>Refuses every document that is not among <see cref="Documents"/>.</summary>
    public bool OnlyPersistedDocuments { get; init; }

    /// <summary>Lets clients register documents by their hash; null lets them not, nor does <see cref="OnlyPersistedDocuments"/>.</summary>
    public AutomaticDocumentLimits? AutomaticDocuments { get; init; }

    /// <summary>
    /// Names the state of what a root object answers from, and of the program, for ETags: equal names mean equal answers to equal
    /// requests. Null gives no ETags.
    /// </summary>
    public Func<object?, string>? Version { get; init; }

    /// <summary>The folder of the IDE's static files; where there is none, a short page says how to get it.</summary>
    public string? IdeFolder { get; init; }

    /// <summary>The title of the IDE.</summary>
    public string IdeTitle { get; init; } = "GraphQL";

    /// <summary>Gives the document that the IDE's first tab holds, each time the IDE is opened.</summary>
    public Func<string> IdeDocument { get; init; } = static () => "{ __typename }";
}
