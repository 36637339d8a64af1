using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Endpoints;

/// <summary>Wrong input of each kind gets a clear error, and the process keeps answering.</summary>
public sealed class RequestTests(RunningServer server) : IClassFixture<RunningServer>
{
    private readonly Uri _endpoint = server.Endpoint;

    [Theory]
    [InlineData("{ articles", "Syntax Error: ", HttpStatusCode.OK)]
    [InlineData("{ artikles { totalCount } }", "Cannot query field \"artikles\" on type \"Query\".", HttpStatusCode.OK)]
    [InlineData(
        "query ($n: Int!) { articles(first: $n) { totalCount } }",
        "Variable \"$n\" of required type \"Int!\" was not provided.",
        HttpStatusCode.OK
    )]
    [InlineData("{ entity(ref: \"nobody-knows-this\") { id } }", "nobody-knows-this", HttpStatusCode.OK)]
    [InlineData("{ articles(first: 101) { totalCount } }", "100", HttpStatusCode.OK)]
    public async Task A_wrong_query_gets_a_message_that_says_what_is_wrong(
        string query,
        string message,
        HttpStatusCode status
    )
    {
        var (answered, body) = await PostAsync(JsonSerializer.Serialize(new { query }));

        Assert.Equal(status, answered);
        Assert.Contains(message, FirstMessage(body), StringComparison.Ordinal);
        await AssertAnswersAsync();
    }

    [Fact]
    public async Task A_variable_of_the_wrong_type_is_named()
    {
        var (_, body) = await PostAsync(
            """{"query":"query ($n: Int) { articles(first: $n) { totalCount } }","variables":{"n":"many"}}"""
        );

        Assert.StartsWith("Variable \"$n\" got invalid value \"many\"", FirstMessage(body), StringComparison.Ordinal);
        await AssertAnswersAsync();
    }

    [Fact]
    public async Task An_unknown_id_is_named_with_a_suggestion_and_an_unknown_node_is_null()
    {
        var (_, body) = await PostAsync(
            """{"query":"{ article(id: \"article:istanbul-9\") { id } node(id: \"what\") { id } }"}"""
        );

        Assert.StartsWith(
            "There is no article with the id 'article:istanbul-9'; did you mean 'article:istanbul-",
            FirstMessage(body),
            StringComparison.Ordinal
        );
        Assert.EndsWith("\"data\":{\"article\":null,\"node\":null}}", body, StringComparison.Ordinal);
        await AssertAnswersAsync();
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("""{"query":7}""", HttpStatusCode.BadRequest)]
    public async Task A_body_that_is_not_a_request_is_refused(string body, HttpStatusCode status)
    {
        Assert.Equal(status, (await PostAsync(body)).Status);
        await AssertAnswersAsync();
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        var (status, _) = await PostAsync(new string(' ', 2 * 1024 * 1024));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        await AssertAnswersAsync();
    }

    [Fact]
    public async Task Health_names_the_edition()
    {
        var health = await ApiClient.HealthAsync(_endpoint);

        Assert.Equal("ok", health.GetProperty("status").GetString());
        Assert.Equal(await ApiClient.EditionAsync(_endpoint), health.GetProperty("edition").GetString());
    }

    private Task<(HttpStatusCode Status, string Body)> PostAsync(string body) =>
        ApiClient.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, _endpoint)
            {
                Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
            }
        );

    private async Task AssertAnswersAsync()
    {
        Assert.Equal(
            5,
            (await ApiClient.DataAsync(_endpoint, "{ edition { articleCount } }"))
                .GetProperty("edition")
                .GetProperty("articleCount")
                .GetInt32()
        );
        Assert.True(server.IsRunning);
    }

    private static string FirstMessage(string body)
    {
        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.GetProperty("errors")[0].GetProperty("message").GetString()!;
    }
}
