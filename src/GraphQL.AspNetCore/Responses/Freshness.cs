namespace Serverless.GraphQL.AspNetCore.Responses;

/// <summary>How long others may keep an answer.</summary>
/// <param name="ETag">Null where nothing names the state that it was answered from.</param>
/// <param name="IsPublic">Any cache may keep it for a while; otherwise none may.</param>
internal readonly record struct Freshness(string? ETag, bool IsPublic)
{
    private const string Public = "public, max-age=60, stale-while-revalidate=600";

    private const string Never = "no-store";

    public string CacheControl => IsPublic ? Public : Never;
}
