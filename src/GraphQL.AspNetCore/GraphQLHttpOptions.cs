using Serverless.GraphQL.AspNetCore.Documents;

namespace Serverless.GraphQL.AspNetCore;

/// <summary>The limits and features of an endpoint.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>
    /// The most bytes of a request body, as it is sent and decompressed. A longer one gets 413 and is not read to its
    /// end.
    /// </summary>
    public int MaxBodyBytes { get; init; } = 24 * 1024;

    /// <summary>
    /// The most JSON tokens of a request: names, values, and the brackets of objects and arrays. One with more gets 413
    /// and is not read to its end.
    /// </summary>
    public int MaxBodyTokens { get; init; } = 3_000;

    /// <summary>The longest time for sending a body. A slower client gets 408.</summary>
    public TimeSpan BodyTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The most requests in one body, as a JSON array; 0 rejects arrays.</summary>
    public int MaxBatchSize { get; init; }

    /// <summary>
    /// The most bytes of all responses to a batch. An uncounted error replaces a response that does not fit.
    /// </summary>
    public int MaxBatchResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The least bytes of a response that is compressed if the client asks for it.</summary>
    public int MinCompressedBytes { get; init; } = 1_400;

    /// <summary>
    /// The origins whose pages may read responses, such as <c>https://example.org</c>, or <c>*</c> for all; empty for
    /// none.
    /// </summary>
    /// <exception cref="ArgumentException">One of the texts is not an origin.</exception>
    public IReadOnlyList<string> CorsOrigins
    {
        get;
        init => field = [.. value.Select(CrossOrigin.Normalize)];
    } = [];

    /// <summary>The documents that clients may name by id or hash instead of sending them.</summary>
    public PersistedDocuments? Documents { get; init; }

    /// <summary>Whether every document that is not among <see cref="Documents"/> is rejected.</summary>
    public bool OnlyPersistedDocuments { get; init; }

    /// <summary>
    /// Lets clients register documents by hash, within limits; null does not, nor does
    /// <see cref="OnlyPersistedDocuments"/>.
    /// </summary>
    public AutomaticDocumentLimits? AutomaticDocuments { get; init; }

    /// <summary>
    /// Names the state of the data behind a root object, and of the program, for ETags: equal names mean equal
    /// responses to equal requests. Without it there are no ETags.
    /// </summary>
    public Func<object?, string>? Version { get; init; }

    /// <summary>The folder of the IDE's static files. If it does not exist, a short page says how to get it.</summary>
    public string? IdeFolder { get; init; }

    /// <summary>The title of the IDE.</summary>
    public string IdeTitle { get; init; } = "GraphQL";

    /// <summary>Returns the document for the first tab of the IDE, each time the IDE is opened.</summary>
    public Func<string> IdeDocument { get; init; } = static () => "{ __typename }";
}
