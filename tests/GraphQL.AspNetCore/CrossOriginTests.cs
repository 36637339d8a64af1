using System.Net;

namespace Serverless.GraphQL.AspNetCore.Tests;

public sealed class CrossOriginTests
{
    private const string Request = """{"query":"{ hello }"}""";

    [Theory]
    [InlineData("https://example.org", "https://example.org", "https://example.org")]
    [InlineData("https://example.org/", "https://example.org", "https://example.org")]
    [InlineData("http://localhost:3000", "http://localhost:3000", "http://localhost:3000")]
    [InlineData("*", "https://anything.example", "*")]
    [InlineData("https://example.org", "https://example.org.evil.example", null)]
    [InlineData("https://example.org", "http://example.org", null)]
    [InlineData("https://example.org", "https://example.org:8443", null)]
    [InlineData("https://example.org", "null", null)]
    [InlineData("https://example.org", "https://sub.example.org", null)]
    public async Task Pages_of_the_listed_origins_may_read_responses(string allowed, string origin, string? expected)
    {
        await using var endpoint = await StartAsync(allowed);

        using var response = await endpoint.PostAsync(Request, $"Origin: {origin}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, Header(response, "Access-Control-Allow-Origin"));
        Assert.Null(Header(response, "Access-Control-Allow-Credentials"));
        Assert.Equal(allowed != "*", response.Headers.Vary.Contains("Origin"));
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"{ unknown }"}""", HttpStatusCode.OK)]
    public async Task Errors_may_be_read_too(string body, HttpStatusCode status)
    {
        await using var endpoint = await StartAsync("https://example.org");

        using var response = await endpoint.PostAsync(body, "Origin: https://example.org");

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("https://example.org", Header(response, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_preflight_is_answered()
    {
        await using var endpoint = await StartAsync("https://example.org", "https://other.example");

        using var response = await PreflightAsync(endpoint, "https://other.example");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("https://other.example", Header(response, "Access-Control-Allow-Origin"));
        Assert.Equal("GET, HEAD, POST", Header(response, "Access-Control-Allow-Methods"));
        Assert.Equal("*, Authorization", Header(response, "Access-Control-Allow-Headers"));
        Assert.Equal("7200", Header(response, "Access-Control-Max-Age"));
        Assert.Null(Header(response, "Access-Control-Allow-Credentials"));
        Assert.Contains("Origin", response.Headers.Vary);
        Assert.Equal("", await TestEndpoint.TextAsync(response));
    }

    [Fact]
    public async Task A_preflight_from_elsewhere_allows_nothing()
    {
        await using var endpoint = await StartAsync("https://example.org");

        using var response = await PreflightAsync(endpoint, "https://evil.example");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.DoesNotContain(
            response.Headers,
            static header => header.Key.StartsWith("Access-Control", StringComparison.Ordinal)
        );
        Assert.Contains("Origin", response.Headers.Vary);
    }

    [Fact]
    public async Task Without_origins_there_are_no_headers_and_a_preflight_is_refused()
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var answer = await endpoint.PostAsync(Request, "Origin: https://example.org");
        using var preflight = await PreflightAsync(endpoint, "https://example.org");

        Assert.Null(Header(answer, "Access-Control-Allow-Origin"));
        Assert.Empty(answer.Headers.Vary);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, preflight.StatusCode);
    }

    [Fact]
    public async Task OPTIONS_that_is_not_a_preflight_is_refused_with_the_allowed_methods()
    {
        await using var endpoint = await StartAsync("*");

        using var response = await endpoint.SendAsync(HttpMethod.Options, "", null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("GET, HEAD, POST", string.Join(", ", response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("https://example.org/path")]
    [InlineData("https://user@example.org")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("https://*.example.org")]
    public void A_text_that_is_not_an_origin_is_found_at_start_up(string origin)
    {
        var exception = Assert.Throws<ArgumentException>(() => new GraphQLHttpOptions { CorsOrigins = [origin] });

        Assert.StartsWith(
            $"'{origin}' is not an origin: write https://example.org",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    private static Task<TestEndpoint> StartAsync(params string[] origins) =>
        TestEndpoint.StartAsync(new GraphQLHttpOptions { CorsOrigins = origins });

    private static Task<HttpResponseMessage> PreflightAsync(TestEndpoint endpoint, string origin) =>
        endpoint.SendAsync(
            HttpMethod.Options,
            "",
            null,
            $"Origin: {origin}",
            "Access-Control-Request-Method: POST",
            "Access-Control-Request-Headers: content-type,x-own"
        );

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
