using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Serverless.GraphQL;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>
/// The same requests through both executors, over one schema and one set of data: the same responses. Data are compared as text,
/// errors in any order, without extensions, which are ours alone. What differs on purpose is not here: subscriptions, which we
/// refuse, an empty name of an operation, which is none to us, and <c>@include(if: $null)</c>, which is no error.
/// </summary>
public sealed partial class ExecutionConformanceTests
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task Requests_get_the_responses_of_the_reference()
    {
        Assert.True(RequestCorpus.Requests.Count > 130);
        await CompareAsync(RequestCorpus.Requests);
    }

    private static async Task CompareAsync(IReadOnlyList<Request> requests)
    {
        var token = TestContext.Current.CancellationToken;
        var answers = await ReferenceImplementation.AskAsync(requests.Select(Question), token);
        var ours = new List<string>();
        foreach (var request in requests)
            ours.Add(Comparable(await ExecuteAsync(request, token)));
        var theirs = answers.Select(static answer => Comparable(answer.GetProperty("response")));
        Differences.AssertNone(requests.Select(static request => request.ToString()), ours, theirs);
    }

    private static JsonObject Question(Request request) =>
        new()
        {
            ["ask"] = "executed",
            ["sdl"] = Scene.Sdl,
            ["data"] = JsonNode.Parse(Scene.Data),
            ["document"] = request.Document,
            ["variables"] = JsonNode.Parse(request.Variables),
            ["operation"] = request.Operation,
        };

    private static async Task<JsonElement> ExecuteAsync(Request request, CancellationToken token)
    {
        using var response = await Scene.Server.ExecuteAsync(
            new GraphQLRequest
            {
                Query = request.Document,
                Variables = Encoding.UTF8.GetBytes(request.Variables),
                OperationName = request.Operation,
                Root = Scene.NewRoot(),
            },
            token
        );
        return JsonElement.Parse(response.Body.Span);
    }

    private static string Comparable(JsonElement response)
    {
        var data = response.TryGetProperty("data", out var value) ? JsonSerializer.Serialize(value, Plain) : "none";
        var errors = response.TryGetProperty("errors", out var list) ? list.EnumerateArray().Select(ErrorOf) : [];
        return $"{data}\n{string.Join('\n', errors.Order(StringComparer.Ordinal))}";
    }

    private static string ErrorOf(JsonElement error)
    {
        var locations = error.TryGetProperty("locations", out var places) ? places.EnumerateArray().Select(Place) : [];
        var path = error.TryGetProperty("path", out var steps) ? JsonSerializer.Serialize(steps) : "";
        return LikeReference($"{error.GetProperty("message")} [{string.Join(", ", locations)}] {path}");
    }

    /// <summary>
    /// Arguments that do not fit are reported at the field by us and at the value by the reference; and what a custom scalar says
    /// itself follows after other words.
    /// </summary>
    private static string LikeReference(string error) =>
        OwnWords().Replace(ArgumentPlace().Replace(error, "$1"), "Expected type $1. $2");

    [GeneratedRegex("""^(Argument .*) \[\d+:\d+\]""")]
    private static partial Regex ArgumentPlace();

    [GeneratedRegex("""Expected value of type ("\w+"); (expected [\w ]+)\.""")]
    private static partial Regex OwnWords();

    private static string Place(JsonElement place) => $"{place.GetProperty("line")}:{place.GetProperty("column")}";
}
