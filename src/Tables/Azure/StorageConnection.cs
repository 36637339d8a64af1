using Azure;
using Azure.Core;
using Azure.Data.Tables;

namespace Serverless.Tables.Azure;

/// <summary>The address of a Table service, and how to open it.</summary>
/// <param name="Endpoint">The address, with a slash at its end.</param>
/// <param name="Open">Creates a client of the service.</param>
internal sealed record StorageConnection(Uri Endpoint, Func<TableClientOptions, TableServiceClient> Open)
{
    /// <summary>
    /// Reads a connection string. The client's own reader would quote keys in its messages and accept http.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A part is missing, unknown or unreadable; the message contains no secret.
    /// </exception>
    public static StorageConnection Parse(string connectionString)
    {
        var parts = ConnectionString.Parse(connectionString);
        var endpoint = WithSlash(parts.TableEndpoint);
        if (parts.Signature is { } signature)
        {
            var sas = new AzureSasCredential(signature);
            return new(endpoint, options => new(WithoutSlash(endpoint), sas, options));
        }
        var key = new TableSharedKeyCredential(parts.AccountName, parts.AccountKey);
        return new(endpoint, options => new(WithoutSlash(endpoint), key, options));
    }

    /// <summary>Authenticates with tokens: to Azure Storage, or to Azure Cosmos DB for Table.</summary>
    public static StorageConnection WithToken(Uri endpoint, TokenCredential credential)
    {
        if (endpoint.Scheme != Uri.UriSchemeHttps)
            throw new ArgumentException(
                "A token is sent over https only; the endpoint uses another protocol.",
                nameof(endpoint)
            );
        endpoint = WithSlash(endpoint);
        var checkedCredential = new CheckedCredential(credential, endpoint);
        return new(endpoint, options => new(WithoutSlash(endpoint), checkedCredential, options));
    }

    private static Uri WithSlash(Uri endpoint) =>
        endpoint.AbsoluteUri.EndsWith('/') ? endpoint : new(endpoint.AbsoluteUri + "/");

    /// <summary>Removes the slash, since the client adds one and two make wrong addresses.</summary>
    private static Uri WithoutSlash(Uri endpoint) => new(endpoint.AbsoluteUri.TrimEnd('/'));
}

/// <summary>Translates the exceptions of a credential, from whatever package, into a store's exception.</summary>
internal sealed class CheckedCredential(TokenCredential credential, Uri endpoint) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The store only makes asynchronous calls.");

    public override async ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await credential.GetTokenAsync(requestContext, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The first line says what failed; the others list every way that was tried.
            throw new TableStoreRefusedException(
                $"No token could be obtained for the store at {endpoint}: {exception.Message.Split('\n')[0].TrimEnd()} "
                    + "Sign in, or give the program an identity.",
                exception
            );
        }
    }
}
