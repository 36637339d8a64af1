using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Serverless.GraphQL;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>
/// Sends the same requests to both executors, over one schema and one set of data, and compares the responses: data as
/// text, errors in any order and without extensions, which only this engine has. What differs on purpose is not tested
/// here: subscriptions, which this engine refuses; an empty name of an operation, which counts as none; and
/// <c>@include(if: $null)</c>, which is not an error.
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
        var cancellationToken = TestContext.Current.CancellationToken;
        var answers = await ReferenceImplementation.AskAsync(requests.Select(Question), cancellationToken);
        var ours = new List<string>();
        foreach (var request in requests)
            ours.Add(Comparable(await ExecuteAsync(request, cancellationToken)));
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

    private static async Task<JsonElement> ExecuteAsync(Request request, CancellationToken cancellationToken)
    {
        using var response = await Scene.Server.ExecuteAsync(
            new GraphQLRequest
            {
                Query = request.Document,
                Variables = Encoding.UTF8.GetBytes(request.Variables),
                OperationName = request.Operation,
                Root = Scene.NewRoot(),
            },
            cancellationToken
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
    /// Makes an error comparable. This engine reports arguments that do not fit at the field, the reference at the
    /// value; and the words before a custom scalar's own message differ.
    /// </summary>
    private static string LikeReference(string error) =>
        OwnWords().Replace(ArgumentPlace().Replace(error, "$1"), "Expected type $1. $2");

    [GeneratedRegex("""^(Argument .*) \[\d+:\d+\]""")]
    private static partial Regex ArgumentPlace();

    [GeneratedRegex("""Expected value of type ("\w+"); (expected [\w ]+)\.""")]
    private static partial Regex OwnWords();

    private static string Place(JsonElement place) => $"{place.GetProperty("line")}:{place.GetProperty("column")}";
}
