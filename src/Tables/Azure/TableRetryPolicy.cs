using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tables.Azure;

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
