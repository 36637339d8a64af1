namespace Serverless.GraphQL.Http;

/// <summary>What an endpoint takes and shows.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Bytes of a request's body; a longer one is answered with 413 and not read to its end.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>The folder of the IDE's static files; where there is none, a short page says how to get it.</summary>
    public string? IdeFolder { get; init; }

    /// <summary>The title of the IDE.</summary>
    public string IdeTitle { get; init; } = "GraphQL";

    /// <summary>The document that the IDE's first tab holds.</summary>
    public string IdeDocument { get; init; } = "{ __typename }";
}
