using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Conformance.Tests.Generation;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// What one seed makes: a question that the reference and we answer, and the comparison of the answers.
/// </summary>
internal abstract class ConformanceCase
{
    /// <summary>The case of a seed, the same at every run. The kinds take turns.</summary>
    public static ConformanceCase Of(int seed)
    {
        var dice = new Dice(seed);
        return (seed % 10) switch
        {
            0 or 1 => new LanguageCase(dice),
            2 or 3 or 4 => new ValidationCase(dice),
            5 or 6 or 7 => new ExecutionCase(dice, (uint)seed),
            8 => new SchemaCase(dice),
            _ => new IntrospectionCase(dice),
        };
    }

    /// <summary>What the reference is asked; for <see cref="Testing.Node.ReferenceProcess"/>.</summary>
    public abstract Task<JsonObject> QuestionAsync(CancellationToken token);

    /// <summary>The first difference of the answers, with both; null where there is none that has no reason.</summary>
    public abstract Task<string?> CompareAsync(JsonElement answer, CancellationToken token);
}
