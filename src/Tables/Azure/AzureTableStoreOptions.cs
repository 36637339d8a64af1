using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Serverless.Tables.Azure;

/// <summary>
/// Timeouts and retries of a store; each store needs its own options. Retries wait 0.4, 0.8, 1.6, 3.2 and 6.4 seconds,
/// give or take a fifth, or as long as Retry-After says. That is 12.4 seconds for a service that is always busy, 2.8
/// where nothing listens, and never more than <see cref="CallTimeout"/>.
/// </summary>
public sealed class AzureTableStoreOptions : TableClientOptions
{
    public AzureTableStoreOptions()
    {
        Retry.MaxRetries = 5;
        Retry.Delay = TimeSpan.FromMilliseconds(400);
        Retry.MaxDelay = TimeSpan.FromSeconds(10);
        // A query may take five seconds in the service, and 4 MiB in 15 seconds need a line of 2.3 Mbit/s.
        Retry.NetworkTimeout = TimeSpan.FromSeconds(15);
    }

    /// <summary>The longest time for a call with all its tries; enough for two tries that never end.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The longest time to wait for a table that is being deleted before it is created again. The service documents at
    /// least 40 seconds for a deletion.
    /// </summary>
    public TimeSpan DeletionTimeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>The time between two attempts to create a table that is being deleted.</summary>
    public TimeSpan DeletionInterval { get; set; } = TimeSpan.FromSeconds(3);
}

/// <summary>
/// Retries what may succeed later, and less often where nothing listens: a wrong endpoint stays wrong.
/// </summary>
internal sealed class TableRetryPolicy(RetryOptions options)
    : RetryPolicy(options.MaxRetries, DelayStrategy.CreateExponentialDelayStrategy(options.Delay, options.MaxDelay))
{
    private const int RetriesWithoutServer = 3;

    protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        IsWithoutServer(exception) && message.ProcessingContext.RetryNumber >= RetriesWithoutServer
            ? new(false)
            : base.ShouldRetryAsync(message, exception);

    private static bool IsWithoutServer(Exception? exception) =>
        exception
            is RequestFailedException
            {
                InnerException: HttpRequestException
                {
                    HttpRequestError: HttpRequestError.NameResolutionError
                        or HttpRequestError.ConnectionError
                        or HttpRequestError.SecureConnectionError,
                },
            };
}
