using Azure.Core;
using Azure.Identity;

namespace Serverless.Api.Stores;

/// <summary>The identity that opens an endpoint.</summary>
/// <param name="IsManaged">Whether to use only a managed identity; otherwise any that the environment offers.</param>
/// <param name="ClientId">The id of a user-assigned managed identity; null for the system-assigned one.</param>
public sealed record Identity(bool IsManaged, string? ClientId);

/// <summary>
/// Creates the credential of an identity. It is a class of its own so that a start from a file loads no Azure assembly.
/// </summary>
internal static class Credentials
{
    /// <summary>
    /// Returns a credential. Unless it is a managed identity, it tries in this order: a service principal in AZURE_
    /// variables, a workload identity, a managed identity, and the user who is signed in to a developer tool.
    /// </summary>
    public static TokenCredential Of(Identity identity) =>
        identity switch
        {
            { ClientId: { } clientId } => new ManagedIdentityCredential(
                ManagedIdentityId.FromUserAssignedClientId(clientId)
            ),
            { IsManaged: true } => new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned),
            _ => new DefaultAzureCredential(
                new DefaultAzureCredentialOptions { ExcludeInteractiveBrowserCredential = true }
            ),
        };
}
