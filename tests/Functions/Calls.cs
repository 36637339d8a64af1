using System.Net;
using System.Text;
using System.Text.Json;
using Serverless.FunctionsHosting;

namespace Serverless.Functions.Tests;

/// <summary>Sends the requests of clients of a function app.</summary>
internal static class Calls
{
    public const string Soldiers =
        """{ question(id: "question:pakistani-soldiers-killed-in-october") """
        + """{ contested positions { label claimants { name } } } }""";

    private static readonly HttpClient Client = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }
    );

    public static async Task<FunctionResponse> SendAsync(
        HttpMethod method,
        Uri address,
        HttpContent? content = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return new(
            response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            string.Join(
                ", ",
                response
                    .Headers.Concat(response.Content.Headers)
                    .Where(static h => h.Key == "Allow")
                    .SelectMany(static h => h.Value)
            ),
            response.Headers.Location?.OriginalString,
            body
        );
    }

    public static Task<FunctionResponse> GetAsync(Uri address, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, address, null, headers);

    public static Task<FunctionResponse> QueryAsync(FunctionsHost host, string query) =>
        SendAsync(HttpMethod.Post, host.GraphQL, Json(JsonSerializer.Serialize(new { query })));

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public static Task<FunctionResponse> SeedAsync(FunctionsHost host, string? key = FunctionsHost.MasterKey) =>
        SendAsync(HttpMethod.Post, new(host.Address, "/api/seed"), null, key is null ? [] : [("x-functions-key", key)]);

    public static Task<FunctionResponse> HealthAsync(FunctionsHost host) => GetAsync(new(host.Address, "/api/health"));

    /// <summary>Asserts that a response has the two figures, which exclude each other.</summary>
    public static void AssertBothFigures(FunctionResponse answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var question = answer.Json.GetProperty("data").GetProperty("question");
        Assert.True(question.GetProperty("contested").GetBoolean());
        Assert.Equal(
            ["23", "58"],
            question
                .GetProperty("positions")
                .EnumerateArray()
                .Select(static position => position.GetProperty("label").GetString()!.Split(' ')[^1])
                .Order()
        );
    }

    public static async Task AssertAnswersAsync(FunctionsHost host) =>
        AssertBothFigures(await QueryAsync(host, Soldiers));

    public static string Code(FunctionResponse answer) =>
        answer.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;
}

/// <summary>A response of a function app.</summary>
internal sealed record FunctionResponse(
    HttpStatusCode Status,
    string? ContentType,
    string Allow,
    string? Location,
    byte[] Body
)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonElement.Parse(Text);

    public string? this[string property] => Json.TryGetProperty(property, out var value) ? value.ToString() : null;
}
