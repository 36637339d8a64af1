using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Conformance.Tests.Generation;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// A case that one seed makes: a question that the reference and our engine both answer, and the comparison of their
/// answers.
/// </summary>
internal abstract class ConformanceCase
{
    /// <summary>Returns the case of a seed, which is the same in every run. Its last digit chooses the kind.</summary>
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

    /// <summary>Returns the question for <see cref="Testing.Node.ReferenceProcess"/>.</summary>
    public abstract Task<JsonObject> QuestionAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Returns both answers and where they first differ, or null if they agree but for the
    /// <see cref="ReasonedDifferences"/>.
    /// </summary>
    public abstract Task<string?> CompareAsync(JsonElement answer, CancellationToken cancellationToken);
}
