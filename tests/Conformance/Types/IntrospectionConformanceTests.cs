using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.GraphQL;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Types;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Types;

/// <summary>From our introspection the reference prints the very schema that it reads from the SDL itself.</summary>
public sealed class IntrospectionConformanceTests
{
    [Fact]
    public async Task Introspection_tells_the_whole_schema()
    {
        var token = TestContext.Current.CancellationToken;
        var query = await ReferenceImplementation.IntrospectionQueryAsync(token);

        var questions = new List<JsonObject>();
        foreach (var sdl in ValidSchemas.All)
        {
            var told = await IntrospectAsync(Schema.Parse(sdl), query, token);
            questions.Add(new JsonObject { ["ask"] = "printIntrospection", ["introspection"] = told });
            questions.Add(new JsonObject { ["ask"] = "printSdl", ["sdl"] = sdl });
        }

        var answers = await ReferenceImplementation.AskAsync(questions, token);
        var pairs = answers.Select(static answer => answer.GetProperty("printed").GetString()!).Chunk(2).ToList();
        Differences.AssertNone(ValidSchemas.All, pairs.Select(static pair => pair[0]), pairs.Select(static pair => pair[1]));
    }

    private static async Task<JsonNode> IntrospectAsync(Schema schema, string query, CancellationToken token)
    {
        using var response = await ServerOf(schema).ExecuteAsync(new GraphQLRequest { Query = query, Root = "" }, token);
        var answer = JsonElement.Parse(response.Body.Span);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return JsonNode.Parse(answer.GetProperty("data").GetRawText())!;
    }

    /// <summary>A server that knows no resolvers but those of introspection.</summary>
    private static GraphQLServer ServerOf(Schema schema)
    {
        var root = new ObjectBindingOf<string>(schema.QueryType.Name) { Type = schema.QueryType };
        return new GraphQLServer(new BoundSchema(
            schema,
            new Dictionary<string, ObjectBinding> { [root.Name] = root },
            new InputShapes(new Dictionary<string, NamedInput>())));
    }
}
