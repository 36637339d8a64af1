using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>Why a request has no answer of the engine.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Message">What is wrong and what to send instead.</param>
/// <param name="Code">The error's <c>extensions.code</c>.</param>
internal sealed record RequestFault(int Status, string Message, string Code = "BAD_REQUEST")
{
    /// <summary>The request is well-formed and cannot be executed: as <c>application/json</c> that is no error of HTTP.</summary>
    public bool IsRequestError { get; private init; }

    public static RequestFault NotAcceptable { get; } =
        new(
            StatusCodes.Status406NotAcceptable,
            $"Answers come as {AcceptHeader.GraphQLJson} or {AcceptHeader.Json}; the header Accept allows neither.",
            "NOT_ACCEPTABLE"
        );

    public static RequestFault UnsupportedMediaType { get; } =
        new(
            StatusCodes.Status415UnsupportedMediaType,
            "Send the body as Content-Type: application/json, in UTF-8, as it is or with the Content-Encoding gzip or deflate.",
            "UNSUPPORTED_MEDIA_TYPE"
        );

    public static RequestFault Internal { get; } =
        new(StatusCodes.Status500InternalServerError, "Internal error.", "INTERNAL_ERROR");

    public static RequestFault Unavailable(GraphQLUnavailableException exception) =>
        new(StatusCodes.Status503ServiceUnavailable, exception.Message, exception.Code);

    public static RequestFault BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);

    public static RequestFault BodyTooLarge(int limit) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            $"The body is longer than the {limit} bytes that this server takes.",
            "BODY_TOO_LARGE"
        );

    public static RequestFault TooManyTokens(int limit) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            $"The request has more than the {limit} names, values and brackets of JSON that this server takes.",
            "BODY_TOO_LARGE"
        );

    public static RequestFault TooSlow { get; } =
        new(StatusCodes.Status408RequestTimeout, "The body took too long to arrive.", "REQUEST_TIMEOUT");

    /// <summary>The message is one that Apollo's clients know: they send the document then.</summary>
    public static RequestFault HashNotFound { get; } =
        RequestError("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND");

    /// <summary>As above; they send documents, and no hashes, from then on.</summary>
    public static RequestFault HashNotSupported { get; } =
        RequestError("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED");

    public static RequestFault BatchTooLarge { get; } =
        RequestError(
            "The responses of this batch would be too long together; ask for less at once.",
            "RESPONSE_TOO_LARGE"
        );

    public static RequestFault OnlyPersisted { get; } =
        RequestError(
            "This server executes listed documents only: name one by the parameter 'documentId', and leave 'query' out.",
            "PERSISTED_DOCUMENT_REQUIRED"
        );

    public static RequestFault DocumentNotFound(string id) =>
        RequestError(
            $"There is no document with the id '{(id.Length <= 100 ? id : id[..100] + "...")}'.",
            "PERSISTED_DOCUMENT_NOT_FOUND"
        );

    private static RequestFault RequestError(string message, string code) =>
        new(StatusCodes.Status400BadRequest, message, code) { IsRequestError = true };

    public static RequestFault MethodNotAllowed(string method) =>
        new(
            StatusCodes.Status405MethodNotAllowed,
            $"Send GraphQL by POST, or a query by GET; {method} is neither.",
            "METHOD_NOT_ALLOWED"
        );
}
