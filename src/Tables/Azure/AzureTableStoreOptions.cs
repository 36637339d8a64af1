using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Serverless.Tables.Azure;

/// <summary>
/// Says how patiently a store is spoken to; each store takes options of its own. Retries wait 0.4, 0.8, 1.6, 3.2 and
/// 6.4 seconds, give or take a fifth, or as long as Retry-After says: 12.4 seconds for a service that is always busy,
/// 2.8 where nobody is there at all, and never more than <see cref="CallTimeout"/>.
/// </summary>
public sealed class AzureTableStoreOptions : TableClientOptions
{
    public AzureTableStoreOptions()
    {
        Retry.MaxRetries = 5;
        Retry.Delay = TimeSpan.FromMilliseconds(400);
        Retry.MaxDelay = TimeSpan.FromSeconds(10);
        // A query may run for five seconds in the service, and 4 MiB in 15 seconds are a line of 2.3 Mbit/s.
        Retry.NetworkTimeout = TimeSpan.FromSeconds(15);
    }

    /// <summary>How long a call may take with all its tries: two that hang to the end.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long to wait for a table that is being deleted before it can be made again. The service says that deleting
    /// takes at least 40 seconds.
    /// </summary>
    public TimeSpan DeletionTimeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>How often to ask meanwhile.</summary>
    public TimeSpan DeletionInterval { get; set; } = TimeSpan.FromSeconds(3);
}

/// <summary>
/// Tries again what may go better, and less often where nobody answers at all: an endpoint that is wrong stays wrong.
/// </summary>
internal sealed class TableRetryPolicy(RetryOptions options)
    : RetryPolicy(options.MaxRetries, DelayStrategy.CreateExponentialDelayStrategy(options.Delay, options.MaxDelay))
{
    private const int RetriesWhereNobodyIs = 3;

    protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        IsNobodyThere(exception) && message.ProcessingContext.RetryNumber >= RetriesWhereNobodyIs
            ? new(false)
            : base.ShouldRetryAsync(message, exception);

    private static bool IsNobodyThere(Exception? exception) =>
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
