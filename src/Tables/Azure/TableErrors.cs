using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Data.Tables.Models;

namespace Serverless.Tables.Azure;

/// <summary>Translates the exceptions of the service's client into those of a store.</summary>
internal sealed class TableErrors(Uri endpoint, TimeSpan callTimeout)
{
    /// <summary>Returns whether a row was not as an operation required.</summary>
    public static bool IsPrecondition(RequestFailedException exception) =>
        exception.ErrorCode
            is "EntityAlreadyExists"
                or "ResourceNotFound"
                or "UpdateConditionNotSatisfied"
                or "ConditionNotMet";

    /// <summary>
    /// Returns null for an exception that is thrown unchanged, such as the cancellation by the caller.
    /// </summary>
    /// <param name="cancellationToken">The caller's token, which the timeout of the call does not cancel.</param>
    public TableStoreException? Translate(
        Exception exception,
        string table,
        TableCall call,
        CancellationToken cancellationToken
    ) =>
        exception switch
        {
            TableStoreException known => known,
            AggregateException { InnerExceptions: [.., TableStoreException known] } => known,
            RequestFailedException { Status: > 0 } response => FromResponse(response, table),
            RequestFailedException or AggregateException or IOException => Unreachable(exception),
            OperationCanceledException when !cancellationToken.IsCancellationRequested => Late(call, exception),
            // The client throws these for responses that it cannot read; its arguments were checked before.
            JsonException
            or KeyNotFoundException
            or InvalidOperationException
            or FormatException
            or OverflowException
            or InvalidCastException
            or ArgumentException
            or NullReferenceException => NotATableService(exception.Message, exception),
            _ => null,
        };

    private TableStoreException FromResponse(RequestFailedException exception, string table)
    {
        // While a table is being deleted, its rows can no longer be read.
        if (
            exception.ErrorCode == TableErrorCode.TableNotFound
            || exception.ErrorCode == TableErrorCode.TableBeingDeleted
        )
            return new TableNotFoundException(table, exception);
        var what = string.Create(CultureInfo.InvariantCulture, $"HTTP {exception.Status}");
        if (exception.ErrorCode is { Length: > 0 } code)
            what += $", {code}: {FirstLine(exception.Message)}";
        return exception.Status switch
        {
            401 or 403 => new TableStoreRefusedException(
                $"The store at {endpoint} denies access ({what}). Check the account key, the times and permissions of "
                    + "the signature, or that the identity has the role Storage Table Data Contributor.",
                exception
            ),
            408 or 429 or >= 500 => new TableStoreUnavailableException(
                $"The store at {endpoint} failed several times in a row ({what}). Try again later.",
                exception
            ),
            _ when exception.ErrorCode is not { Length: > 0 } => NotATableService($"it answered {what}.", exception),
            _ => new TableStoreRefusedException($"The store at {endpoint} rejects a request: {what}.", exception),
        };
    }

    private TableStoreUnavailableException Unreachable(Exception exception)
    {
        // The last of several tries shows the present state.
        var last = exception is AggregateException tries ? tries.InnerExceptions[^1] : exception;
        var what =
            last is OperationCanceledException
                ? "no response came in time"
                : last.GetBaseException().Message.TrimEnd('.');
        return new(
            $"The store at {endpoint} does not answer: {what}. Check that it runs and that the endpoint is right.",
            exception
        );
    }

    private TableStoreUnavailableException Late(TableCall call, Exception exception)
    {
        var what = call.LastStatus is { } status
            ? string.Create(CultureInfo.InvariantCulture, $"its last response was HTTP {status}")
            : "no response came";
        return new(
            $"The store at {endpoint} did not complete a call within "
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"{callTimeout.TotalSeconds:0} s: {what}. Try again later."
                ),
            exception
        );
    }

    /// <summary>
    /// The error for a value in a response that the client has no type for. The client throws <see
    /// cref="NotSupportedException"/> for such a value, and so may any other part of a call: translate it only where a
    /// response is read.
    /// </summary>
    public TableStoreDamagedException UnknownType(NotSupportedException exception, string table) =>
        new(
            $"Table '{table}' of the store at {endpoint} holds a value of a type that this program does not know, "
                + $"written by another program ({FirstLine(exception.Message)}). "
                + "Delete the table and load the data set again.",
            exception
        );

    private TableStoreRefusedException NotATableService(string what, Exception exception) =>
        new($"The server at {endpoint} is not a Table service: {FirstLine(what)} Check the endpoint.", exception);

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd();
}
