using System.Globalization;
using System.Text.Json;

namespace Serverless.Tables.Azure;

/// <summary>An error as the Table service words it: <c>{"odata.error":{"code":"...","message":{"value":"..."}}}</c>.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Such as TableNotFound; empty where something else than a Table service answers.</param>
internal sealed record ServiceError(int Status, string Code, string Message)
{
    /// <summary>Also while it is being deleted, when its rows can no longer be read.</summary>
    public bool IsTableNotFound => Code == "TableNotFound" || IsTableBeingDeleted;

    /// <summary>Until that is done, the table cannot be made again.</summary>
    public bool IsTableBeingDeleted => Code == "TableBeingDeleted";

    /// <summary>Whether a row was not as an operation required.</summary>
    public bool IsPrecondition => Status is 404 or 409 or 412
        && Code is "EntityAlreadyExists" or "ResourceNotFound" or "UpdateConditionNotSatisfied" or "ConditionNotMet";

    /// <summary>
    /// The position in a transaction, with which the message of a failed one begins: <c>2:The specified ...</c>
    /// </summary>
    public int? Operation =>
        Message.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && int.TryParse(Message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : null;

    public static ServiceError Read(int status, string body)
    {
        try
        {
            var error = JsonElement.Parse(body).GetProperty("odata.error");
            var code = error.GetProperty("code").GetString() ?? "";
            var message = error.GetProperty("message").GetProperty("value").GetString() ?? "";
            return new(status, code, message.Split('\n')[0]);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new(status, "", "");
        }
    }

    /// <summary>The exception for an error that is neither about a missing table nor about a condition.</summary>
    public TableStoreException Translate(Uri endpoint) => Status switch
    {
        401 or 403 => new TableStoreRefusedException(
            $"The store at {endpoint} refuses us ({What}). Check the account key, the times and permissions of the signature, " +
            "or that the identity has the role Storage Table Data Contributor."),
        408 or 429 or >= 500 => new TableStoreUnavailableException(
            $"The store at {endpoint} did not do its work, though it was asked several times ({What}). Try again later."),
        _ when Code.Length == 0 => new TableStoreRefusedException(
            $"What answers at {endpoint} is no Table service ({What}). Check the endpoint."),
        _ => new TableStoreRefusedException($"The store at {endpoint} refuses a request: {What}."),
    };

    private string What => Code.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"HTTP {Status}")
        : string.Create(CultureInfo.InvariantCulture, $"HTTP {Status}, {Code}: {Message}");
}
