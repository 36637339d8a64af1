using Azure.Core;

namespace Serverless.Tables.Azure;

/// <summary>
/// How the store is spoken to. Retries are exponential with jitter and obey Retry-After: a call that fails for good takes about
/// ten seconds.
/// </summary>
public sealed class AzureTableStoreOptions : ClientOptions
{
    public AzureTableStoreOptions()
    {
        Retry.MaxRetries = 4;
        Retry.Delay = TimeSpan.FromMilliseconds(500);
        Retry.MaxDelay = TimeSpan.FromSeconds(10);
        // A query may run for five seconds in the service, and an answer of 1000 rows has to come through.
        Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
    }
}
