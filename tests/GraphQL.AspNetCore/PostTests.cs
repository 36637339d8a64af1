using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Serverless.GraphQL.AspNetCore.Tests;

public sealed class PostTests
{
    private const string Json = "application/json";
    private const string GraphQLJson = "application/graphql-response+json";

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLJson)]
    public async Task A_query_is_answered_in_the_media_type_asked_for(string accept)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await PostAsync(endpoint, """{"query":"{ hello }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{accept}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await TextAsync(response));
    }

    [Fact]
    public async Task Every_response_has_its_length_and_must_not_be_stored()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        foreach (var body in (string[])["""{"query":"{ hello }"}""", """{"query":"{"}""", "nonsense"])
        {
            using var response = await PostAsync(endpoint, body);

            Assert.Equal(
                (await response.Content.ReadAsByteArrayAsync(Cancellation)).Length,
                response.Content.Headers.ContentLength
            );
            Assert.Null(response.Headers.TransferEncodingChunked);
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Fact]
    public async Task Variables_operation_and_text_of_any_script_reach_the_engine()
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await PostAsync(
            endpoint,
            """
            {
              "operationName": "B",
              "variables": { "n": "\u00e9 \ud83d\udcf0 é 📰 \"\n" },
              "query": "query A { a: hello } query B($n: String) { # é 📰\n b: hello(name: $n) }"
            }
            """
        );

        Assert.Equal("""{"data":{"b":"Hello, é 📰 é 📰 \"\n!"}}""", await TextAsync(response));
    }

    [Theory]
    [InlineData("""{"query":"{ hello }"}""", 200, 200)]
    [InlineData("""{"query":"mutation { touch }"}""", 200, 200)]
    [InlineData("""{"query":"{ refuse }"}""", 200, 200)]
    [InlineData("""{"query":"{ hello"}""", 200, 400)]
    [InlineData("""{"query":""}""", 200, 400)]
    [InlineData("""{"query":"\ud83d"}""", 200, 400)]
    [InlineData("""{"query":"{ hello }","operationName":"Other"}""", 200, 400)]
    [InlineData("""{"query":"query($c: Int!) { letters(count: $c) }","variables":{"c":"x"}}""", 200, 400)]
    [InlineData("""{"query":"query($c: Int!) { letters(count: $c) }"}""", 200, 400)]
    [InlineData("""{"query":"query($b: Broken) { broken(value: $b) }","variables":{"b":1}}""", 500, 500)]
    [InlineData("""{"query":7}""", 400, 400)]
    [InlineData("""{"query":"{ hello }","variables":[]}""", 400, 400)]
    [InlineData("""[{"query":"{ hello }"}]""", 400, 400)]
    [InlineData("""{"query":""", 400, 400)]
    public async Task The_status_follows_the_media_type_and_how_far_the_request_came(
        string body,
        int json,
        int graphQLJson
    )
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var asJson = await PostAsync(endpoint, body, Json);
        using var asGraphQLJson = await PostAsync(endpoint, body, GraphQLJson);

        Assert.Equal((json, graphQLJson), ((int)asJson.StatusCode, (int)asGraphQLJson.StatusCode));
        Assert.Equal(Json, asJson.Content.Headers.ContentType?.MediaType);
        Assert.Equal(GraphQLJson, asGraphQLJson.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(graphQLJson == 200 ? "{\"" : "{\"errors\":[{\"message\":\"", await TextAsync(asGraphQLJson));
        Assert.Equal(await TextAsync(asJson), await TextAsync(asGraphQLJson));
        Assert.Empty(endpoint.Log.Entries);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    public async Task A_body_that_is_not_declared_as_JSON_in_UTF8_is_refused(string? contentType)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var content = Content("""{"query":"{ hello }"}""", contentType);

        using var response = await endpoint.Client.PostAsync("", content, Cancellation);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Contains("Content-Type: application/json", await TextAsync(response));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON;Charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("application/json; profile=x")]
    public async Task JSON_may_be_declared_in_any_spelling(string contentType)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var content = Content("""{"query":"{ hello }"}""", contentType);

        using var response = await endpoint.Client.PostAsync("", content, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_client_that_accepts_neither_media_type_gets_a_list_of_them()
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await PostAsync(endpoint, """{"query":"{ hello }"}""", "application/xml");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal(Json, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(GraphQLJson, await TextAsync(response));
    }

    [Fact]
    public async Task A_body_that_is_not_UTF8_is_refused()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var content = new ByteArrayContent([.. "{\"query\":\"{ hello(name: \\\""u8, 0xFF, .. "\\\") }\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);

        using var response = await endpoint.Client.PostAsync("", content, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("not valid UTF-8", await TextAsync(response));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("QUERY")]
    public async Task Other_methods_are_refused_with_the_allowed_ones(string method)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "");

        using var response = await endpoint.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("GET, HEAD, POST", string.Join(", ", response.Content.Headers.Allow));
        Assert.Contains(method, await TextAsync(response));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5_000)]
    [InlineData(300_000)]
    public async Task A_response_of_any_size_arrives_complete(int count)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await PostAsync(endpoint, $$$"""{"query":"{ letters(count: {{{count}}}) }"}""");

        Assert.Equal($$$"""{"data":{"letters":"{{{new string('x', count)}}}"}}""", await TextAsync(response));
    }

    [Fact]
    public async Task The_path_may_end_with_a_slash()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var content = Content("""{"query":"{ hello }"}""", Json);

        using var response = await endpoint.Client.PostAsync(TestEndpoint.Path + "/", content, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_POST_below_the_path_is_not_found()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var content = Content("""{"query":"{ hello }"}""", Json);

        using var response = await endpoint.Client.PostAsync(TestEndpoint.Path + "/other", content, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(Cancellation);

    private static async Task<HttpResponseMessage> PostAsync(TestEndpoint endpoint, string body, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = Content(body, Json) };
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        return await endpoint.Client.SendAsync(request, Cancellation);
    }

    private static ByteArrayContent Content(string body, string? contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }
}
