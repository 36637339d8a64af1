namespace Serverless.GraphQL.Execution.Writing;

/// <summary>The response would be longer than its limit.</summary>
internal sealed class ResponseTooLargeException() : Exception("The response is longer than its limit.");
