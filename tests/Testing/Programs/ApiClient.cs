using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Serverless.Testing.Programs;

/// <summary>Sends requests to a running program, as a front end does.</summary>
public static class ApiClient
{
    private static readonly HttpClient Client = new(new HttpClientHandler { AllowAutoRedirect = false });

    public static async Task<JsonElement> QueryAsync(Uri endpoint, string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync(
            endpoint,
            new { query, variables },
            TestContext.Current.CancellationToken
        );
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> DataAsync(Uri endpoint, string query)
    {
        var answer = await QueryAsync(endpoint, query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    public static async Task<(HttpStatusCode Status, string Body)> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static async Task<JsonElement> HealthAsync(Uri endpoint) =>
        await Client.GetFromJsonAsync<JsonElement>(
            new Uri(endpoint, "/api/health"),
            TestContext.Current.CancellationToken
        );

    /// <summary>Returns the id of the served edition.</summary>
    public static async Task<string> EditionAsync(Uri endpoint) =>
        (await DataAsync(endpoint, "{ edition { id } }")).GetProperty("edition").GetProperty("id").GetString()!;
}
