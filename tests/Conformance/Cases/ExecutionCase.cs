using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Conformance.Tests.Generation;
using Serverless.Conformance.Tests.World;
using Serverless.GraphQL;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// Compares the responses to a request over a world. Ours must also be the same every time, with its errors in the
/// order of the document.
/// </summary>
internal sealed class ExecutionCase : ConformanceCase
{
    private static readonly int[] Faults = [0, 0, 25, 8];

    private readonly string _sdl;
    private readonly WorldRequest _request;

    public ExecutionCase(Dice dice, uint seed)
    {
        _sdl = SchemaGenerator.Next(dice);
        var document = new DocumentGenerator(Schema.Parse(_sdl), dice, 0).Next();
        var variables = new VariablesGenerator(dice, dice.Pick(Faults)).Values(document.Variables);
        var (name, type) = dice.Pick(document.Operations);
        _request = new WorldRequest(document.Text, variables, name.Length == 0 ? null : name, type, seed);
    }

    public override string ToString() => $"{_sdl}\n{_request.Document}\n{_request.Variables} {_request.Operation}";

    public override Task<JsonObject> QuestionAsync(CancellationToken cancellationToken) =>
        Task.FromResult(
            new JsonObject
            {
                ["ask"] = "executedInWorld",
                ["sdl"] = _sdl,
                ["document"] = _request.Document,
                ["variables"] = _request.Variables,
                ["operation"] = _request.Operation,
                ["seed"] = _request.Seed,
            }
        );

    public override async Task<string?> CompareAsync(JsonElement answer, CancellationToken cancellationToken)
    {
        var server = new WorldServer(Schema.Parse(_sdl));
        var (ours, outcome) = await server.ExecuteAsync(_request, cancellationToken);
        var (again, _) = await server.ExecuteAsync(_request, cancellationToken);
        if (ours.GetRawText() != again.GetRawText())
            return $"{Differences.Between($"{ours}", $"{again}")}\nThe second execution gave another response.";
        if (!DocumentOrder.Holds(ours))
            return $"The errors are not in the order of the document.\n{ours}";

        if (answer.TryGetProperty("invalid", out _))
            return outcome == ResponseOutcome.RequestError ? null : Differences.Between(ours.ToString(), "invalid");

        var theirs = answer.GetProperty("response");
        if (ReasonedDifferences.OfRequest(theirs))
            return null;
        var difference = Differences.Between(ComparableResponse.Of(ours), ComparableResponse.Of(theirs));
        return difference is null
            ? null
            : $"{difference}\n--- our response\n{ours}\n--- response of the reference\n{theirs}";
    }
}
