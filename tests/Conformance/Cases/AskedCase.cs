using System.Text.Json;
using System.Text.Json.Nodes;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>The case of a seed, with its question for the reference.</summary>
internal sealed record AskedCase(int Seed, ConformanceCase Case, JsonObject Question)
{
    /// <summary>Makes the case of a seed.</summary>
    /// <exception cref="InvalidOperationException">The case cannot be made; the message names the seed.</exception>
    public static async Task<AskedCase> OfAsync(int seed, CancellationToken cancellationToken)
    {
        try
        {
            var made = ConformanceCase.Of(seed);
            return new AskedCase(seed, made, await made.QuestionAsync(cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new InvalidOperationException($"The case of CONFORMANCE_SEEDS={seed} cannot be made.", exception);
        }
    }

    /// <summary>Returns the difference with the seed and the case, or null if the answers agree.</summary>
    public async Task<string?> CompareAsync(JsonElement answer, CancellationToken cancellationToken)
    {
        string? difference;
        try
        {
            difference = await Case.CompareAsync(answer, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            difference = $"--- The comparison failed. The reference answered {answer}\n{exception}";
        }

        return difference is null
            ? null
            : $"=== CONFORMANCE_SEEDS={Seed} ({Case.GetType().Name})\n{Case}\n{difference}";
    }
}
