namespace Serverless.GraphQL.Errors;

/// <summary>One entry of the response's <c>errors</c> (specification, section 7.1.6).</summary>
public sealed class GraphQLError
{
    public required string Message { get; init; }

    /// <summary>The places in the document; empty where none applies.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>
    /// The response keys (<see cref="string"/>) and list indices (<see cref="int"/>) from the root; null for request
    /// errors.
    /// </summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>The value of <c>extensions.code</c>, in upper snake case; null leaves it out.</summary>
    public string? Code { get; init; }

    /// <summary>Further entries of <c>extensions</c>: strings, numbers, booleans, and lists of strings.</summary>
    public IReadOnlyDictionary<string, object>? Extensions { get; init; }
}

/// <summary>A place in a source text; both numbers count from 1, columns in UTF-16 units.</summary>
public readonly record struct SourceLocation(int Line, int Column);
