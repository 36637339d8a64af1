using Azure.Core;
using Azure.Identity;

namespace Serverless.Api.Stores;

/// <summary>Who opens an endpoint.</summary>
/// <param name="IsManaged">Only a managed identity; otherwise whatever the surroundings offer.</param>
/// <param name="ClientId">Of a user-assigned managed identity; null for that of the system.</param>
public sealed record Identity(bool IsManaged, string? ClientId);

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
