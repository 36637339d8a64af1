using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.Http;

/// <summary>Why a request has no answer of the engine.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Message">What is wrong and what to send instead.</param>
/// <param name="Code">The error's <c>extensions.code</c>.</param>
internal sealed record RequestFault(int Status, string Message, string Code = "BAD_REQUEST")
{
    public static RequestFault NotAcceptable { get; } = new(
        StatusCodes.Status406NotAcceptable,
        $"Answers come as {AcceptHeader.GraphQLJson} or {AcceptHeader.Json}; the header Accept allows neither.",
        "NOT_ACCEPTABLE");

    public static RequestFault UnsupportedMediaType { get; } = new(
        StatusCodes.Status415UnsupportedMediaType,
        "Send the body as Content-Type: application/json, in UTF-8 and not compressed.",
        "UNSUPPORTED_MEDIA_TYPE");

    public static RequestFault Internal { get; } = new(
        StatusCodes.Status500InternalServerError, "Internal error.", "INTERNAL_ERROR");

    public static RequestFault Unavailable(GraphQLUnavailableException exception) => new(
        StatusCodes.Status503ServiceUnavailable, exception.Message, exception.Code);

    public static RequestFault BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);

    public static RequestFault BodyTooLarge(int limit) => new(
        StatusCodes.Status413PayloadTooLarge,
        $"The body is longer than the {limit} bytes that this server takes.",
        "BODY_TOO_LARGE");

    public static RequestFault MethodNotAllowed(string method) => new(
        StatusCodes.Status405MethodNotAllowed,
        $"Send GraphQL by POST, or a query by GET; {method} is neither.",
        "METHOD_NOT_ALLOWED");
}
