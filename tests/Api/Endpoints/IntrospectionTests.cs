using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Endpoints;

/// <summary>The introspection queries of tools stay within the default limits.</summary>
public sealed class IntrospectionTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Every_query_of_a_tool_for_the_schema_is_answered_with_all_of_it()
    {
        var introspection = await Introspection.OfToolsAsync();

        foreach (var (tool, query) in introspection.Queries)
        {
            var (status, answer) = await AskAsync(query);

            Assert.True(
                status == HttpStatusCode.OK && !answer.TryGetProperty("errors", out _),
                $"{tool}: {status} {answer}"
            );
            Assert.Equal(introspection.Types, Introspection.TypesOf(answer));
        }
    }

    [Fact]
    public async Task Introspection_of_a_draft_is_refused_as_unknown_and_not_for_its_size()
    {
        var introspection = await Introspection.OfToolsAsync();

        foreach (var query in introspection.Drafts.Values)
        {
            var (_, answer) = await AskAsync(query);

            Assert.All(
                answer.GetProperty("errors").EnumerateArray(),
                static error =>
                    Assert.Equal(
                        "GRAPHQL_VALIDATION_FAILED",
                        error.GetProperty("extensions").GetProperty("code").GetString()
                    )
            );
        }
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> AskAsync(string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Endpoint);
        request.Content = JsonContent.Create(new { query });
        var (status, body) = await ApiClient.SendAsync(request);
        return (status, JsonElement.Parse(body));
    }
}
