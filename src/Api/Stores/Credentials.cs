using Azure.Core;
using Azure.Identity;

namespace Serverless.Api.Stores;

/// <summary>How an identity gets its tokens. Apart from the rest, so that a start from a file loads nothing of Azure.</summary>
internal static class Credentials
{
    /// <summary>
    /// What the surroundings offer is, in this order: a service principal in AZURE_ variables, a workload identity, a managed identity,
    /// or whoever is signed in to the tools of a developer.
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
