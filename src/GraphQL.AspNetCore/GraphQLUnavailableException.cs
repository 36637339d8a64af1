namespace Serverless.GraphQL.AspNetCore;

/// <summary>
/// Thrown by the function that gives the root object while there is none: the client gets 503 and may try again.
/// </summary>
/// <param name="code">The error's <c>extensions.code</c>.</param>
/// <param name="message">What the client reads.</param>
public sealed class GraphQLUnavailableException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
