using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>Why the engine does not execute a request; the response contains it as its only error.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Message">A message that says what is wrong and what to send instead.</param>
/// <param name="Code">The <c>extensions.code</c> of the error.</param>
internal sealed record RequestProblem(int Status, string Message, string Code = "BAD_REQUEST")
{
    /// <summary>
    /// Whether the request is well-formed but cannot be executed; as <c>application/json</c> it then has status 200.
    /// </summary>
    public bool IsRequestError { get; private init; }

    public static RequestProblem NotAcceptable { get; } =
        new(
            StatusCodes.Status406NotAcceptable,
            $"Responses are {AcceptHeader.GraphQLJson} or {AcceptHeader.Json}; the header Accept allows neither.",
            "NOT_ACCEPTABLE"
        );

    public static RequestProblem UnsupportedMediaType { get; } =
        new(
            StatusCodes.Status415UnsupportedMediaType,
            "Send the body with Content-Type: application/json, in UTF-8, either uncompressed or with "
                + "Content-Encoding: gzip or deflate.",
            "UNSUPPORTED_MEDIA_TYPE"
        );

    public static RequestProblem Internal { get; } =
        new(StatusCodes.Status500InternalServerError, "Internal error.", "INTERNAL_ERROR");

    public static RequestProblem Unavailable(GraphQLUnavailableException exception) =>
        new(StatusCodes.Status503ServiceUnavailable, exception.Message, exception.Code);

    public static RequestProblem BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);

    public static RequestProblem BodyTooLarge(int limit) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            $"The body is longer than the {limit} bytes that this server accepts.",
            "BODY_TOO_LARGE"
        );

    public static RequestProblem TooManyTokens(int limit) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            $"The request has more than the {limit} names, values and brackets of JSON that this server accepts.",
            "BODY_TOO_LARGE"
        );

    public static RequestProblem TooSlow { get; } =
        new(StatusCodes.Status408RequestTimeout, "The body took too long to arrive.", "REQUEST_TIMEOUT");

    /// <summary>Apollo's clients know this message, and send the document then.</summary>
    public static RequestProblem HashNotFound { get; } =
        RequestError("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND");

    /// <summary>Apollo's clients know this message, and send documents without hashes from then on.</summary>
    public static RequestProblem HashNotSupported { get; } =
        RequestError("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED");

    public static RequestProblem BatchTooLarge { get; } =
        RequestError(
            "The responses of this batch would be too long together; ask for less at once.",
            "RESPONSE_TOO_LARGE"
        );

    public static RequestProblem OnlyPersisted { get; } =
        RequestError(
            "This server executes persisted documents only: "
                + "name one with the parameter 'documentId' instead of 'query'.",
            "PERSISTED_DOCUMENT_REQUIRED"
        );

    public static RequestProblem DocumentNotFound(string id) =>
        RequestError(
            $"There is no document with the id '{(id.Length <= 100 ? id : id[..100] + "...")}'.",
            "PERSISTED_DOCUMENT_NOT_FOUND"
        );

    private static RequestProblem RequestError(string message, string code) =>
        new(StatusCodes.Status400BadRequest, message, code) { IsRequestError = true };

    public static RequestProblem MethodNotAllowed(string method) =>
        new(
            StatusCodes.Status405MethodNotAllowed,
            $"Send GraphQL by POST, or a query by GET; {method} is not allowed.",
            "METHOD_NOT_ALLOWED"
        );
}
