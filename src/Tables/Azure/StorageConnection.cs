using Azure;
using Azure.Core;
using Azure.Data.Tables;

namespace Serverless.Tables.Azure;

/// <summary>Says where a Table service is and opens it.</summary>
/// <param name="Endpoint">With a slash at the end.</param>
/// <param name="Open">Makes the client of the service.</param>
internal sealed record StorageConnection(Uri Endpoint, Func<TableClientOptions, TableServiceClient> Open)
{
    /// <summary>
    /// Opens what a connection string says. The client's own reader would quote keys and let them travel over http.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// Something is missing or cannot be read; the message holds no secret.
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

    /// <summary>Opens an endpoint with a token: for an identity of Azure, or of Azure Cosmos DB for Table.</summary>
    public static StorageConnection WithToken(Uri endpoint, TokenCredential credential)
    {
        if (endpoint.Scheme != Uri.UriSchemeHttps)
            throw new ArgumentException(
                "A token travels over https only; the endpoint begins with something else.",
                nameof(endpoint)
            );
        endpoint = WithSlash(endpoint);
        var checkedCredential = new CheckedCredential(credential, endpoint);
        return new(endpoint, options => new(WithoutSlash(endpoint), checkedCredential, options));
    }

    private static Uri WithSlash(Uri endpoint) =>
        endpoint.AbsoluteUri.EndsWith('/') ? endpoint : new(endpoint.AbsoluteUri + "/");

    /// <summary>The client writes a slash behind what it is given; with two of them, addresses are wrong.</summary>
    private static Uri WithoutSlash(Uri endpoint) => new(endpoint.AbsoluteUri.TrimEnd('/'));
}

/// <summary>Turns what a credential fails with into the error of a store, whatever package it comes from.</summary>
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
            // The first line says what failed; those that follow, each way in which it was tried.
            throw new TableStoreRefusedException(
                $"No token for the store at {endpoint} could be had: {exception.Message.Split('\n')[0].TrimEnd()} "
                    + "Sign in, or give the program an identity.",
                exception
            );
        }
    }
}
