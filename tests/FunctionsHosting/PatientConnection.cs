using System.Net;

namespace Serverless.FunctionsHosting;

/// <summary>
/// Connects the host to the worker's web server. A worker may accept invocations a moment before its web server
/// listens, so a refused connection is retried; a request that was sent is not.
/// </summary>
internal sealed class PatientConnection()
    : DelegatingHandler(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
        }
    )
{
    private const int MostTries = 10;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException exception)
                when (exception.HttpRequestError == HttpRequestError.ConnectionError && tries < MostTries)
            {
                await Task.Delay(Math.Min(50 * tries, 250), cancellationToken);
            }
        }
    }
}
