using System.Text.Json.Nodes;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Types;

/// <summary>The reference prints a schema from our introspection as it prints it from the SDL itself.</summary>
public sealed class IntrospectionConformanceTests
{
    private static readonly string[] Schemas = [.. ValidSchemas.All, ValidSchemas.SpelledOut];

    [Fact]
    public async Task Introspection_tells_the_whole_schema() => await CompareAsync(Schemas);

    [Fact]
    public async Task A_schema_printed_with_everything_built_in_reads_back_as_the_same_schema() =>
        await CompareAsync(await PrintAsync("printedWhole", Schemas));

    /// <param name="told">The schemas that our introspection tells of, in the order of <see cref="Schemas"/>.</param>
    private static async Task CompareAsync(IReadOnlyList<string> told)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var query = await ReferenceImplementation.IntrospectionQueryAsync(cancellationToken);
        var questions = new List<JsonObject>();
        foreach (var sdl in told)
        {
            var introspection = await IntrospectedSchema.OfAsync(sdl, query, cancellationToken);
            questions.Add(new JsonObject { ["ask"] = "printedIntrospection", ["introspection"] = introspection });
        }

        Differences.AssertNone(told, await PrintAsync(questions), await PrintAsync("printedSdl", Schemas));
    }

    private static Task<IReadOnlyList<string>> PrintAsync(string ask, IEnumerable<string> schemas) =>
        PrintAsync(schemas.Select(sdl => new JsonObject { ["ask"] = ask, ["sdl"] = sdl }));

    private static async Task<IReadOnlyList<string>> PrintAsync(IEnumerable<JsonObject> questions)
    {
        var answers = await ReferenceImplementation.AskAsync(questions, TestContext.Current.CancellationToken);
        return [.. answers.Select(static answer => answer.GetProperty("printed").GetString()!)];
    }
}
