using System.Net;
using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Tests.Limits;

/// <summary>Tests each limit at its default, to the last unit.</summary>
public sealed class DefaultLimitTests
{
    private const string Accept = "Accept: application/graphql-response+json";

    public static TheoryData<string> Settings => [.. Demand.BySetting.Keys];

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_request_may_need_as_much_as_the_default_and_no_more(string setting)
    {
        var demand = Demand.BySetting[setting];
        var limit = (int)DefaultLimits.BySetting[setting];
        await using var endpoint = await LimitSchema.StartAsync();

        var (answered, data) = await AskAsync(endpoint, demand.Request(limit));
        var (refused, problem) = await AskAsync(endpoint, demand.Request(limit + 1));

        Assert.Equal(HttpStatusCode.OK, answered);
        Assert.False(data.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal(HttpStatusCode.BadRequest, refused);
        Assert.False(problem.TryGetProperty("data", out _));
        Assert.Equal((demand.Refusal(limit), demand.Code), Assert.Single(ErrorsOf(problem)));
    }

    [Fact]
    public async Task As_many_validation_errors_are_reported_as_the_default_and_no_more()
    {
        var limit = DefaultLimits.Server.Validation.MaxValidationErrors;
        await using var endpoint = await LimitSchema.StartAsync();

        var (status, all) = await AskAsync(endpoint, Mistakes(limit));
        var (_, first) = await AskAsync(endpoint, Mistakes(limit + 1));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(
            limit,
            ErrorsOf(all)
                .Count(static error => error.Message.StartsWith("Cannot query field", StringComparison.Ordinal))
        );
        Assert.Equal(ErrorsOf(all).Take(limit), ErrorsOf(first).Take(limit));
        Assert.Equal(
            ("Too many validation errors, error limit reached. Validation aborted.", "GRAPHQL_VALIDATION_FAILED"),
            Assert.Single(ErrorsOf(first).Skip(limit))
        );
        Assert.Empty(ErrorsOf(all).Skip(limit));
    }

    [Fact]
    public async Task As_many_field_errors_are_reported_as_the_default_and_no_more()
    {
        var limit = DefaultLimits.Server.MaxFieldErrors;
        await using var endpoint = await LimitSchema.StartAsync();

        var (status, all) = await AskAsync(endpoint, new { query = $"{{ failing(count: {limit}) }}" });
        var (_, first) = await AskAsync(endpoint, new { query = $"{{ failing(count: {limit + 1}) }}" });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            limit,
            ErrorsOf(all)
                .Count(static error => error.Message.StartsWith("Int cannot represent", StringComparison.Ordinal))
        );
        Assert.Empty(ErrorsOf(all).Skip(limit));
        Assert.Equal(("1 more errors are left out.", "TOO_MANY_ERRORS"), Assert.Single(ErrorsOf(first).Skip(limit)));
        Assert.Equal(limit + 1, first.GetProperty("data").GetProperty("failing").GetArrayLength());
    }

    [Fact]
    public async Task A_response_may_be_as_long_as_the_default_and_no_longer()
    {
        var limit = DefaultLimits.Server.MaxResponseBytes;
        await using var endpoint = await LimitSchema.StartAsync();

        using var longest = await endpoint.PostAsync(Letters(limit), Accept);
        using var tooLong = await endpoint.PostAsync(Letters(limit + 1), Accept);

        Assert.Equal((HttpStatusCode.OK, limit), (longest.StatusCode, (await TestEndpoint.TextAsync(longest)).Length));
        Assert.Equal(HttpStatusCode.OK, tooLong.StatusCode);
        Assert.Equal(
            $"{{\"errors\":[{{\"message\":\"The response would be longer than {limit} bytes; "
                + """ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE"}}],"data":null}""",
            await TestEndpoint.TextAsync(tooLong)
        );
    }

    [Fact]
    public async Task The_responses_of_a_batch_may_together_be_as_long_as_the_default_and_no_longer()
    {
        var limit = DefaultLimits.Http.MaxBatchResponseBytes;
        var (half, rest) = (limit / 2, limit - (limit / 2) - "[,]".Length);
        await using var endpoint = await LimitSchema.StartAsync(DefaultLimits.Http with { MaxBatchSize = 2 });

        using var longest = await endpoint.PostAsync($"[{Letters(half)},{Letters(rest)}]");
        using var tooLong = await endpoint.PostAsync($"[{Letters(half)},{Letters(rest + 1)}]");

        Assert.Equal((HttpStatusCode.OK, limit), (longest.StatusCode, (await TestEndpoint.TextAsync(longest)).Length));
        Assert.Equal(HttpStatusCode.OK, tooLong.StatusCode);
        Assert.EndsWith(
            """,{"errors":[{"message":"The responses of this batch would be too long together; """
                + """ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE"}}]}]""",
            await TestEndpoint.TextAsync(tooLong),
            StringComparison.Ordinal
        );
    }

    private static object Mistakes(int count)
    {
        var fields = string.Join(' ', Enumerable.Range(0, count).Select(static i => $"unknown{i}"));
        return new { query = $"{{ node {{ {fields} }} }}" };
    }

    /// <summary>Creates a request whose response has the given number of bytes.</summary>
    private static string Letters(int bytes) =>
        JsonSerializer.Serialize(
            new { query = $"{{ letters(count: {bytes - """{"data":{"letters":""}}""".Length}) }}" }
        );

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> AskAsync(
        TestEndpoint endpoint,
        object request
    )
    {
        using var response = await endpoint.PostAsync(JsonSerializer.Serialize(request), Accept);
        return (response.StatusCode, JsonElement.Parse(await TestEndpoint.TextAsync(response)));
    }

    private static List<(string Message, string? Code)> ErrorsOf(JsonElement answer) =>
        [
            .. answer
                .GetProperty("errors")
                .EnumerateArray()
                .Select(static error => (error.GetProperty("message").GetString()!, CodeOf(error))),
        ];

    private static string? CodeOf(JsonElement error) =>
        error.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null;
}
