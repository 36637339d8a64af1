using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.Primitives;
using Serverless.GraphQL.AspNetCore.Requests;
using Serverless.GraphQL.AspNetCore.Responses;

namespace Serverless.GraphQL.AspNetCore.Tests.Responses;

public sealed class CompressionTests
{
    private const int Limit = 5_000;

    private const string Envelope = """{"data":{"letters":""}}""";

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("GZIP, Br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("gzip;q=1.0, br;q=0.9", "gzip")]
    [InlineData("br;q=0.2, gzip;q=0.1", "br")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("identity;q=0.5, gzip;q=0.6", "gzip")]
    [InlineData("", null)]
    [InlineData("deflate", null)]
    [InlineData("zstd", null)]
    [InlineData("identity", null)]
    [InlineData("br;q=0", null)]
    [InlineData("identity, gzip;q=0.5", null)]
    [InlineData("gzip;q=0, br;q=0, *;q=0", null)]
    [InlineData("=;", null)]
    public async Task A_response_is_compressed_as_the_client_prefers(string accepted, string? coding)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await endpoint.PostAsync(Letters(Limit), $"Accept-Encoding: {accepted}");

        Assert.Equal(coding is null ? [] : [coding], response.Content.Headers.ContentEncoding);
        Assert.Equal(Expected(Limit), await DecompressAsync(response));
        if (coding is not null)
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public async Task Responses_below_a_size_are_not_compressed(int more, bool isCompressed)
    {
        await using var endpoint = await TestEndpoint.StartAsync(new GraphQLHttpOptions { MinCompressedBytes = 500 });

        using var response = await endpoint.PostAsync(Letters(500 - Envelope.Length + more), "Accept-Encoding: br");

        Assert.Equal(isCompressed, response.Content.Headers.ContentEncoding.Count == 1);
        Assert.Equal(isCompressed, response.Content.Headers.ContentLength < 500 - 1);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_large_response_arrives_complete(string coding)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await endpoint.PostAsync(Letters(3_000_000), $"Accept-Encoding: {coding}");

        Assert.True(response.Content.Headers.ContentLength < 100_000);
        Assert.Equal(Expected(3_000_000), await DecompressAsync(response));
    }

    [Theory]
    [InlineData(ContentCoding.Brotli)]
    [InlineData(ContentCoding.Gzip)]
    public void A_body_that_would_become_longer_is_not_compressed(object coding)
    {
        var noise = new byte[2_000];
        new Random(20260110).NextBytes(noise);

        Assert.Null(CompressedBody.Make(noise, (ContentCoding)coding));
    }

    [Fact]
    public async Task Errors_are_compressed_too()
    {
        await using var endpoint = await TestEndpoint.StartAsync(new GraphQLHttpOptions { MinCompressedBytes = 10 });

        using var response = await endpoint.PostAsync("{}", "Accept-Encoding: gzip");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("'query' is missing", await DecompressAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    public async Task A_compressed_request_is_read(string coding)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await PostAsync(
            endpoint,
            Compress(Encoding.UTF8.GetBytes("""{"query":"{ hello }"}"""), coding),
            coding
        );

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await TestEndpoint.TextAsync(response));
    }

    [Theory]
    [InlineData("gzip", Limit, HttpStatusCode.OK)]
    [InlineData("gzip", Limit + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("deflate", Limit, HttpStatusCode.OK)]
    [InlineData("deflate", Limit + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("gzip", 50_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_be_as_long_as_the_limit_once_it_is_decompressed(
        string coding,
        int length,
        HttpStatusCode status
    )
    {
        await using var endpoint = await TestEndpoint.StartAsync(new GraphQLHttpOptions { MaxBodyBytes = Limit });
        var body = Encoding.UTF8.GetBytes("""{"query":"{ hello }"}""".PadRight(length));

        using var response = await PostAsync(endpoint, Compress(body, coding), coding);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("gzip", "{\"query\":\"{ hello }\"}")]
    [InlineData("deflate", "{\"query\":\"{ hello }\"}")]
    [InlineData("gzip", "")]
    public async Task A_body_that_is_not_compressed_as_it_says_is_a_bad_request(string coding, string body)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await PostAsync(endpoint, Encoding.UTF8.GetBytes(body), coding);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(endpoint.Log.Entries);
    }

    [Fact]
    public async Task A_compressed_body_that_breaks_off_is_a_bad_request()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var whole = Compress(Encoding.UTF8.GetBytes("""{"query":"{ hello }"}"""), "gzip");

        using var response = await PostAsync(endpoint, whole[..(whole.Length / 2)], "gzip");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(endpoint.Log.Entries);
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("br")]
    [InlineData("gzip, deflate")]
    [InlineData("compress")]
    public async Task Other_codings_are_refused_with_a_list_of_the_supported_ones(string coding)
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await PostAsync(endpoint, Encoding.UTF8.GetBytes("""{"query":"{ hello }"}"""), coding);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("gzip, deflate", string.Join(", ", response.Headers.GetValues("Accept-Encoding")));
    }

    [Fact]
    public void Without_the_header_nothing_is_compressed() =>
        Assert.Equal(ContentCoding.Identity, ContentCodings.Choose(StringValues.Empty));

    private static string Letters(int count) => $$"""{"query":"{ letters(count: {{count}}) }"}""";

    private static string Expected(int count) => Envelope.Insert(Envelope.Length - 3, new string('x', count));

    private static async Task<HttpResponseMessage> PostAsync(TestEndpoint endpoint, byte[] body, string coding)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        return await endpoint.SendAsync(HttpMethod.Post, "", content);
    }

    private static byte[] Compress(byte[] body, string coding)
    {
        using var target = new MemoryStream();
        using (
            Stream stream = coding switch
            {
                "br" => new BrotliStream(target, CompressionLevel.Fastest),
                "deflate" => new ZLibStream(target, CompressionLevel.Fastest),
                _ => new GZipStream(target, CompressionLevel.Fastest),
            }
        )
            stream.Write(body);
        return target.ToArray();
    }

    private static async Task<string> DecompressAsync(HttpResponseMessage response)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        await using var stream = response.Content.Headers.ContentEncoding.FirstOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
