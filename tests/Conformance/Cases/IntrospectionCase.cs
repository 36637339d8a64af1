using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Conformance.Tests.Generation;
using Serverless.Conformance.Tests.Types;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>Compares what our introspection and that of the reference say about a schema.</summary>
internal sealed class IntrospectionCase(Dice dice) : ConformanceCase
{
    private static readonly Lazy<Task<string>> Query = new(static () =>
        ReferenceImplementation.IntrospectionQueryAsync(CancellationToken.None)
    );

    private readonly string _sdl = dice.OneIn(8) ? dice.Pick(ValidSchemas.All) : SchemaGenerator.Next(dice);

    public override string ToString() => _sdl;

    public override async Task<JsonObject> QuestionAsync(CancellationToken cancellationToken)
    {
        var query = await Query.Value;
        var told = await IntrospectedSchema.OfAsync(_sdl, query, cancellationToken);
        return new JsonObject
        {
            ["ask"] = "introspected",
            ["sdl"] = _sdl,
            ["introspection"] = told,
        };
    }

    public override Task<string?> CompareAsync(JsonElement answer, CancellationToken cancellationToken) =>
        Task.FromResult(Compare(answer, "ours", "theirs") ?? Compare(answer, "ourPrint", "theirPrint"));

    private static string? Compare(JsonElement answer, string ours, string theirs) =>
        Differences.Between(answer.GetProperty(ours).GetString()!, answer.GetProperty(theirs).GetString()!);
}
