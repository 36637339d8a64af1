using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>Why a request has no answer of the engine.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Message">What is wrong and what to send instead.</param>
/// <param name="Code">The error's <c>extensions.code</c>.</param>
internal sealed record RequestProblem(int Status, string Message, string Code = "BAD_REQUEST")
{
    /// <summary>The request is well-formed and cannot be executed: as <c>application/json</c> that is no error of HTTP.</summary>
    public bool IsRequestError { get; private init; }

    public static RequestProblem NotAcceptable { get; } =
        new(
            StatusCodes.Status406NotAcceptable,
            $"Answers come as {AcceptHeader.GraphQLJson} or {AcceptHeader.Json}; the header Accept allows neither.",
            "NOT_ACCEPTABLE"
        );

    public static RequestProblem UnsupportedMediaType { get; } =
        new(
            StatusCodes.Status415UnsupportedMediaType,
            "Send the body as Content-Type: application/json, in UTF-8, as it is or with the Content-Encoding gzip or deflate.",
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
            $"The body is longer than the {limit} bytes that this server takes.",
            "BODY_TOO_LARGE"
        );

    public static RequestProblem TooManyTokens(int limit) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            $"The request has more than the {limit} names, values and brackets of JSON that this server takes.",
            "BODY_TOO_LARGE"
        );

    public static RequestProblem TooSlow { get; } =
        new(StatusCodes.Status408RequestTimeout, "The body took too long to arrive.", "REQUEST_TIMEOUT");

    /// <summary>The message is one that Apollo's clients know: they send the document then.</summary>
    public static RequestProblem HashNotFound { get; } =
        RequestError("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND");

    /// <summary>As above; they send documents, and no hashes, from then on.</summary>
    public static RequestProblem HashNotSupported { get; } =
        RequestError("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED");

    public static RequestProblem BatchTooLarge { get; } =
        RequestError(
            "The responses of this batch would be too long together; ask for less at once.",
            "RESPONSE_TOO_LARGE"
        );

    public static RequestProblem OnlyPersisted { get; } =
        RequestError(
            "This server executes listed documents only: name one by the parameter 'documentId', and leave 'query' out.",
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
            $"Send GraphQL by POST, or a query by GET; {method} is neither.",
            "METHOD_NOT_ALLOWED"
        );
}
