namespace Serverless.Api.Stores;

/// <summary>Who opens an endpoint.</summary>
/// <param name="IsManaged">Only a managed identity; otherwise whatever the surroundings offer.</param>
/// <param name="ClientId">Of a user-assigned managed identity; null for that of the system.</param>
public sealed record Identity(bool IsManaged, string? ClientId);
