using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tables.Azure;

/// <summary>Sends requests to one Table service, with retries, and turns what fails on the way into errors of a store.</summary>
internal sealed class TableService
{
    /// <summary>The version of the service whose answers we read; Azure and Azurite go on knowing it.</summary>
    private const string Version = "2019-02-02";

    private readonly RequestCounter _counter = new();
    private readonly HttpPipeline _pipeline;
    private readonly TimeSpan _timeout;

    public TableService(StorageConnection connection, AzureTableStoreOptions options)
    {
        Endpoint = connection.Endpoint;
        _timeout = options.CallTimeout;
        options.RetryPolicy ??= new TableRetryPolicy(options.Retry);
        _pipeline = HttpPipelineBuilder.Build(options, connection.Authentication, _counter);
    }

    public Uri Endpoint { get; }

    /// <summary>How many were sent, retries included.</summary>
    public long Requests => _counter.Requests;

    public Task<ServiceAnswer> GetAsync(Uri uri, CancellationToken cancellationToken) =>
        SendAsync(RequestMethod.Get, uri, null, default, cancellationToken);

    public Task<ServiceAnswer> PostAsync(
        Uri uri, string contentType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        SendAsync(RequestMethod.Post, uri, contentType, content, cancellationToken);

    private async Task<ServiceAnswer> SendAsync(
        RequestMethod method, Uri uri, string? contentType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var message = _pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(uri);
        request.Headers.SetValue("x-ms-version", Version);
        request.Headers.SetValue("DataServiceVersion", "3.0");
        request.Headers.SetValue("Accept", "application/json;odata=minimalmetadata");
        if (contentType is not null)
        {
            request.Headers.SetValue("Content-Type", contentType);
            request.Headers.SetValue("Prefer", "return-no-content");
            request.Content = RequestContent.Create(content);
        }
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_timeout);
        try
        {
            await _pipeline.SendAsync(message, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is RequestFailedException or AggregateException or IOException)
        {
            throw Unreachable(error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw Late(message, error);
        }
        return new(message.Response.Status, message.Response.Content, Continuation(message.Response),
            message.ProcessingContext.RetryNumber > 0);
    }

    /// <summary>What to add to a query to go on; the values are opaque.</summary>
    private static string? Continuation(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition))
            return null;
        var continuation = "NextPartitionKey=" + Uri.EscapeDataString(partition);
        return response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row)
            ? $"{continuation}&NextRowKey={Uri.EscapeDataString(row)}"
            : continuation;
    }

    private TableStoreUnavailableException Unreachable(Exception error)
    {
        // Of several tries, the last says what is wrong now.
        var last = error is AggregateException tries ? tries.InnerExceptions[^1] : error;
        var what = last is OperationCanceledException ? "no answer came in time" : last.GetBaseException().Message.TrimEnd('.');
        return new($"The store at {Endpoint} does not answer: {what}. Check that it runs and that the endpoint is right.", error);
    }

    private TableStoreUnavailableException Late(HttpMessage message, Exception error)
    {
        var what = message.HasResponse
            ? string.Create(CultureInfo.InvariantCulture, $"its last answer was HTTP {message.Response.Status}")
            : "no answer came";
        return new(
            $"The store at {Endpoint} did not do its work within "
            + string.Create(CultureInfo.InvariantCulture, $"{_timeout.TotalSeconds:0} s: {what}. Try again later."),
            error);
    }
}
