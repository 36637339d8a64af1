using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.GraphQL;
using Serverless.News.DataSets;
using Serverless.News.Index;
using Serverless.News.Model;
using Serverless.Testing.News;

namespace Serverless.Graph.Tests;

/// <summary>
/// Asks whole queries of the seeds and of the fixture, through the engine, and compares whole answers.
/// </summary>
internal static class Served
{
    private static readonly ConcurrentQueue<Exception> Unexpected = new();

    private static readonly GraphQLServer Server = new(GraphSchema.Build(), new() { OnException = Unexpected.Enqueue });

    public static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static DateTimeOffset PublishedAt { get; } = new(2025, 11, 22, 12, 36, 0, TimeSpan.FromHours(2));

    public static Edition Seeds { get; } = Edition.Build(new("seeds-1", PublishedAt, "abc"), ReadSeeds());

    public static Edition Harbour { get; } =
        Edition.Build(new("harbour-1", PublishedAt, "def"), Testing.News.Harbour.Read());

    public static Edition Serve(this DataSetBuilder dataSet) =>
        Edition.Build(new("built-1", PublishedAt, "ghi"), dataSet.Build());

    /// <summary>Asks a query and expects an answer, equal to the last member.</summary>
    public static async Task Answers(this Edition edition, string query, string expected, string variables = "{}") =>
        Assert.Equal(
            JsonNode.Parse(expected)!.ToJsonString(Indented),
            (await edition.Ask(query, variables)).ToJsonString(Indented)
        );

    /// <summary>Returns the member <c>data</c> of an answer without errors.</summary>
    public static async Task<JsonNode> Data(this Edition edition, string query, string variables = "{}")
    {
        var answer = await edition.Ask(query, variables);
        Assert.Null(answer["errors"]?.ToJsonString(Indented));
        return answer["data"]!;
    }

    public static async Task<JsonNode> Ask(this Edition edition, string query, string variables = "{}")
    {
        var request = new GraphQLRequest
        {
            Query = query,
            Variables = Encoding.UTF8.GetBytes(variables),
            Root = edition,
        };
        using var response = await Server.ExecuteAsync(request, TestContext.Current.CancellationToken);
        if (Unexpected.TryDequeue(out var exception))
            ExceptionDispatchInfo.Throw(exception);
        return JsonNode.Parse(response.Body.Span)!;
    }

    private static DataSet ReadSeeds()
    {
        var read = DataSetReader.Read(Path.Combine(AppContext.BaseDirectory, "seeds"));
        return read.DataSet ?? throw new InvalidOperationException(string.Join('\n', read.Problems));
    }
}
