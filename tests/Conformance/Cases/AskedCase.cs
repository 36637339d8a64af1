using System.Text.Json;
using System.Text.Json.Nodes;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>A case with its question, under its seed.</summary>
internal sealed record AskedCase(int Seed, ConformanceCase Case, JsonObject Question)
{
    /// <exception cref="InvalidOperationException">The case cannot be made: names the seed.</exception>
    public static async Task<AskedCase> OfAsync(int seed, CancellationToken token)
    {
        try
        {
            var made = ConformanceCase.Of(seed);
            return new AskedCase(seed, made, await made.QuestionAsync(token));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new InvalidOperationException($"Seed {seed} makes no case.", exception);
        }
    }

    /// <summary>The difference, with the seed and what it makes; null for none.</summary>
    public async Task<string?> CompareAsync(JsonElement answer, CancellationToken token)
    {
        string? difference;
        try
        {
            difference = await Case.CompareAsync(answer, token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            difference = $"--- cannot be compared with {answer}\n{exception}";
        }

        return difference is null
            ? null
            : $"=== CONFORMANCE_SEEDS={Seed} ({Case.GetType().Name})\n{Case}\n{difference}";
    }
}
