using System.IO.Compression;
using System.Net;
using System.Text;

namespace Serverless.GraphQL.AspNetCore.Tests.Limits;

/// <summary>
/// Bodies at the default limits, to the last byte before and after decompression, and to the last token.
/// </summary>
public sealed class DefaultBodyLimitTests
{
    private const string Answer = """{"data":{"leaf":1}}""";

    private static readonly int Limit = DefaultLimits.Http.MaxBodyBytes;

    [Fact]
    public Task A_body_may_be_as_long_as_the_default_and_no_longer() =>
        Limits("identity", Body(Limit), Body(Limit + 1));

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public Task What_a_compressed_body_becomes_may_be_as_long_as_the_default_and_no_longer(string coding) =>
        Limits(coding, Compress(Body(Limit), coding), Compress(Body(Limit + 1), coding));

    [Fact]
    public Task A_compressed_body_as_it_is_sent_may_be_as_long_as_the_default_and_no_longer() =>
        Limits("gzip", StoredInGzip(Limit), StoredInGzip(Limit + 1));

    [Fact]
    public async Task A_request_may_have_as_many_tokens_of_JSON_as_the_default_and_no_more()
    {
        var limit = DefaultLimits.Http.MaxBodyTokens;
        await using var endpoint = await LimitSchema.StartAsync(DefaultLimits.Http with { MaxBatchSize = 2 });

        using var answered = await PostAsync(endpoint, Tokens(limit), "identity");
        using var refused = await PostAsync(endpoint, Tokens(limit + 1), "identity");
        using var batch = await PostAsync(
            endpoint,
            [.. "["u8, .. Tokens(limit), .. ","u8, .. Tokens(limit), .. "]"u8],
            "identity"
        );

        Assert.Equal((HttpStatusCode.OK, Answer), (answered.StatusCode, await TestEndpoint.TextAsync(answered)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Equal(
            Refusal(
                $"The request has more than the {limit} names, values and brackets of JSON that this server accepts."
            ),
            await TestEndpoint.TextAsync(refused)
        );
        Assert.Equal(
            (HttpStatusCode.OK, $"[{Answer},{Answer}]"),
            (batch.StatusCode, await TestEndpoint.TextAsync(batch))
        );
    }

    private static async Task Limits(string coding, byte[] longest, byte[] tooLong)
    {
        await using var endpoint = await LimitSchema.StartAsync();

        using var answered = await PostAsync(endpoint, longest, coding);
        using var refused = await PostAsync(endpoint, tooLong, coding);

        Assert.Equal((HttpStatusCode.OK, Answer), (answered.StatusCode, await TestEndpoint.TextAsync(answered)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Equal(
            Refusal($"The body is longer than the {Limit} bytes that this server accepts."),
            await TestEndpoint.TextAsync(refused)
        );
    }

    private static async Task<HttpResponseMessage> PostAsync(TestEndpoint endpoint, byte[] body, string coding)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        if (coding != "identity")
            content.Headers.ContentEncoding.Add(coding);
        return await endpoint.SendAsync(HttpMethod.Post, "", content);
    }

    private static byte[] Body(int length) => Encoding.UTF8.GetBytes("""{"query":"{ leaf }"}""".PadRight(length));

    private static byte[] Tokens(int count)
    {
        var others = "{ query text of [ ] }".Split(' ').Length;
        return Encoding.UTF8.GetBytes(
            $"{{\"query\":\"{{ leaf }}\",\"of\":[{string.Join(',', Enumerable.Repeat("1", count - others))}]}}"
        );
    }

    private static string Refusal(string message) =>
        $"{{\"errors\":[{{\"message\":\"{message}\",\"extensions\":{{\"code\":\"BODY_TOO_LARGE\"}}}}]}}";

    private static byte[] Compress(byte[] body, string coding, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var target = new MemoryStream();
        using (Stream stream = coding == "gzip" ? new GZipStream(target, level) : new ZLibStream(target, level))
            stream.Write(body);
        return target.ToArray();
    }

    /// <summary>
    /// Returns a gzip body of the given length that becomes shorter: without compression, gzip only adds a frame.
    /// </summary>
    private static byte[] StoredInGzip(int length)
    {
        var stored = Enumerable
            .Range(1, length)
            .Select(frame => Compress(Body(length - frame), "gzip", CompressionLevel.NoCompression));
        return stored.First(bytes => bytes.Length == length);
    }
}
