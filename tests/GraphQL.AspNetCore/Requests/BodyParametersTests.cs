using System.Text;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Tests.Requests;

public sealed class BodyParametersTests
{
    [Theory]
    [InlineData("""{"query":"{a}"}""", "{a}")]
    [InlineData(""" { "x": [{}, "query"], "query" : "" , "extensions" : {"a":[1]} } """, "")]
    [InlineData("""{"query":"{\n \"\u0061\" é}"}""", """{\n \"\u0061\" é}""")]
    [InlineData("""{"quer\u0079":"a","operationName":null,"variables":null,"extensions":null}""", "a")]
    [InlineData("\uFEFF{\"query\":\"a\"}", "a")]
    [InlineData("""{"query":"a","query":"b"}""", "b")]
    public void The_query_is_the_bytes_between_its_quotes(string body, string query)
    {
        Assert.Null(TryRead(body, out var parameters));
        Assert.Equal(query, Text(parameters.QueryJson));
        Assert.Null(parameters.Query);
        Assert.Null(parameters.OperationName);
        Assert.True(parameters.Variables.IsEmpty);
    }

    [Fact]
    public void Variables_are_their_bytes_and_the_name_of_the_operation_is_text()
    {
        const string Body = """{"variables" : { "a": [1, {"b": "}"}] } ,"operationName":"\u0041","query":"a"}""";

        Assert.Null(TryRead(Body, out var parameters));
        Assert.Equal("""{ "a": [1, {"b": "}"}] }""", Text(parameters.Variables));
        Assert.Equal("A", parameters.OperationName);
    }

    [Theory]
    [InlineData("", "The body is empty.")]
    [InlineData("\uFEFF", "The body is empty.")]
    [InlineData(" ", "The body is not JSON: ")]
    [InlineData("{", "The body is not JSON: ")]
    [InlineData("{\"query\":\"{a}\"", "The body is not JSON: ")]
    [InlineData("{\"query\":\"{a}\"}}", "The body is not JSON: ")]
    [InlineData("{\"query\":\"{a}\"} {}", "The body is not JSON: ")]
    [InlineData("{\"query\":\"{a}\",}", "The body is not JSON: ")]
    [InlineData("{\"query\":\"{\n}\"}", "The body is not JSON: ")]
    [InlineData("{query:\"{a}\"}", "The body is not JSON: ")]
    [InlineData("{\"query\":\"\\x\"}", "The body is not JSON: ")]
    [InlineData("query={a}", "The body is not JSON: ")]
    [InlineData("[]", "Batches of requests are not accepted")]
    [InlineData("[{\"query\":\"{a}\"}]", "Batches of requests are not accepted")]
    [InlineData("\"{a}\"", "The body is not a JSON object.")]
    [InlineData("null", "The body is not a JSON object.")]
    [InlineData("{}", "The parameter 'query' is missing.")]
    [InlineData("{\"qeury\":\"{a}\"}", "The parameter 'query' is missing.")]
    [InlineData("{\"Query\":\"{a}\"}", "The parameter 'query' is missing.")]
    [InlineData("{\"query\":null}", "The parameter 'query' is missing.")]
    [InlineData("{\"query\":7}", "The parameter 'query' must be a string.")]
    [InlineData("{\"query\":[\"{a}\"]}", "The parameter 'query' must be a string.")]
    [InlineData("{\"query\":{}}", "The parameter 'query' must be a string.")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":7}", "The parameter 'operationName' must be a string or null.")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":{}}", "The parameter 'operationName' must be a string or null.")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":\"\\uD83D\"}", "The body escapes half of a surrogate pair")]
    [InlineData("{\"\\uDCF0query\":2,\"query\":\"{a}\"}", "The body escapes half of a surrogate pair")]
    [InlineData("{\"query\":\"{a}\",\"variables\":[7]}", "The parameter 'variables' must be an object or null.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":\"{}\"}", "The parameter 'variables' must be an object or null.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":0}", "The parameter 'variables' must be an object or null.")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":[]}", "The parameter 'extensions' must be an object or null.")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":\"x\"}", "The parameter 'extensions' must be an object or null.")]
    [InlineData("{\"documentId\":7}", "The parameter 'documentId' must be a string or null.")]
    [InlineData("{\"documentId\":null}", "The parameter 'query' is missing.")]
    [InlineData(
        "{\"extensions\":{\"persistedQuery\":7}}",
        "The extension 'persistedQuery' must be an object with version 1."
    )]
    [InlineData(
        "{\"extensions\":{\"persistedQuery\":{\"version\":2}}}",
        "The extension 'persistedQuery' must be an object with version 1."
    )]
    [InlineData(
        "{\"extensions\":{\"persistedQuery\":{\"version\":1}}}",
        "The extension 'persistedQuery' needs a sha256Hash of 64 hexadecimal digits."
    )]
    [InlineData(
        "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"ab\"}}}",
        "The extension 'persistedQuery' needs a sha256Hash"
    )]
    public void An_unreadable_body_is_a_bad_request_that_names_the_problem(string body, string message)
    {
        var problem = TryRead(body, out _);

        Assert.Equal(400, problem?.Status);
        Assert.StartsWith(message, problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_syntax_error_has_a_location() =>
        Assert.Contains(
            "(Line 2, byte 7.)",
            TryRead("{\"query\":\n\"{a}\" ; }", out _)?.Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, "depth of 64")]
    public void Variables_may_nest_as_deep_as_JSON_is_read_and_no_deeper(int depth, string? message)
    {
        var nested = new string('[', depth - 2) + new string(']', depth - 2);

        var problem = TryRead("{\"query\":\"a\",\"variables\":{\"a\":" + nested + "}}", out _);

        Assert.Equal(message is null, problem is null);
        if (message is not null)
            Assert.Contains(message, problem?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC3)]
    public void A_body_that_is_not_UTF8_is_a_bad_request(int last)
    {
        byte[] body = [.. "{\"query\":\"{a}\"}"u8, (byte)last];

        Assert.Equal("The body is not valid UTF-8.", BodyParameters.TryRead(body, int.MaxValue, out _)?.Message);
    }

    [Fact]
    public void Random_changes_to_a_body_never_fail_otherwise()
    {
        var body =
            """
            {"query":"query Q($a:[Int]) { a(b:$a) \"\u00e9\" }",
            "variables":{"a":[1,null]},"operationName":"Q","extensions":{}}
            """u8;
        var likely = "\"\\{}[]:,ud0"u8;
        var random = new Random(20260103);
        for (var i = 0; i < 5_000; i++)
        {
            var changed = body.ToArray();
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                var replacement = random.Next(2) == 0 ? (byte)random.Next(256) : likely[random.Next(likely.Length)];
                changed[random.Next(changed.Length)] = replacement;
            }

            var length = random.Next(3) == 0 ? random.Next(changed.Length) : changed.Length;

            var problem = BodyParameters.TryRead(changed.AsMemory(0, length), int.MaxValue, out _);

            Assert.True(problem is null or { Status: 400 });
        }
    }

    private static RequestProblem? TryRead(string body, out RequestParameters parameters) =>
        BodyParameters.TryRead(Encoding.UTF8.GetBytes(body), int.MaxValue, out parameters);

    private static string Text(ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(utf8.Span);
}
