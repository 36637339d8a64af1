using System.Net;

namespace Serverless.GraphQL.AspNetCore.Tests;

public sealed class GetTests
{
    [Fact]
    public async Task A_query_in_the_URL_is_answered()
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await GetAsync(
            endpoint,
            "?query=query+A($n:String){b:hello(name:$n)}&operationName=A&variables=%7B%22n%22:%22%C3%A9%22}"
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("""{"data":{"b":"Hello, é!"}}""", await TextAsync(response));
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/graphql-response+json", 400)]
    public async Task A_query_that_does_not_parse_has_the_status_of_its_media_type(string accept, int status)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await GetAsync(endpoint, "?query={", accept);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains("Syntax Error: Expected Name, found <EOF>.", await TextAsync(response));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=")]
    [InlineData("?query={hello}&variables=[]")]
    [InlineData("?query={hello}&variables={")]
    [InlineData("?query=%FF")]
    public async Task Parameters_that_cannot_be_read_are_a_bad_request(string url)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await GetAsync(endpoint, url);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("The parameter '", await TextAsync(response));
    }

    [Theory]
    [InlineData("?query=mutation{touch}")]
    [InlineData("?query=query+A{hello}+mutation+B{touch}&operationName=B")]
    public async Task A_mutation_is_refused_with_POST_as_the_allowed_method(string url)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await GetAsync(endpoint, url, "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.StartsWith("{\"errors\":[{\"message\":\"", await TextAsync(response));
    }

    [Fact]
    public async Task A_query_beside_a_mutation_is_answered()
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await GetAsync(endpoint, "?query=query+A{hello}+mutation+B{touch}&operationName=A");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task HEAD_is_GET_without_the_body()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, "?query={hello}");

        using var response = await endpoint.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""".Length, response.Content.Headers.ContentLength);
        Assert.Empty(await TextAsync(response));
    }

    [Fact]
    public async Task A_client_that_accepts_neither_media_type_gets_a_list_of_them()
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await GetAsync(endpoint, "?query={hello}", "image/png");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(Cancellation);

    private static async Task<HttpResponseMessage> GetAsync(TestEndpoint endpoint, string url, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        return await endpoint.Client.SendAsync(request, Cancellation);
    }
}
