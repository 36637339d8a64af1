using Azure.Core;

namespace Serverless.Tables.Azure;

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
