using System.Text.Json.Nodes;
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
            var told = await IntrospectedSchema.OfAsync(sdl, query, token);
            questions.Add(new JsonObject { ["ask"] = "printedIntrospection", ["introspection"] = told });
            questions.Add(new JsonObject { ["ask"] = "printedSdl", ["sdl"] = sdl });
        }

        var answers = await ReferenceImplementation.AskAsync(questions, token);
        var pairs = answers.Select(static answer => answer.GetProperty("printed").GetString()!).Chunk(2).ToList();
        Differences.AssertNone(
            ValidSchemas.All,
            pairs.Select(static pair => pair[0]),
            pairs.Select(static pair => pair[1])
        );
    }
}
