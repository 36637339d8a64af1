using System.Globalization;
using Serverless.Testing.Node;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// Runs generated cases. Each seed makes one case, which is the same in every run. <c>CONFORMANCE_SEEDS=17</c> runs one
/// of them again, and <c>CONFORMANCE_SEEDS=0-99999</c> runs many; see README.md of the project.
/// </summary>
public sealed class GeneratedCasesTests
{
    private const int CasesInCi = 4_000;
    private const int BatchSize = 50;
    private const int ProgressSize = 1_000;
    private const int MostShown = 10;

    [Fact]
    public async Task The_engine_agrees_with_the_reference_on_the_case_of_every_seed()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var (first, last) = Seeds();
        using var reference = new ReferenceProcess();
        var different = new List<string>();
        var asked = Task.FromResult<IReadOnlyList<string>>([]);
        foreach (var seeds in Enumerable.Range(first, last - first + 1).Chunk(BatchSize))
        {
            // This batch is made while the reference answers the one before it.
            var cases = await Task.WhenAll(seeds.Select(seed => AskedCase.OfAsync(seed, cancellationToken)));
            different.AddRange(await asked);
            if (different.Count >= MostShown)
                break;
            if (seeds[0] % ProgressSize == 0)
                TestContext.Current.SendDiagnosticMessage($"Seed {seeds[0]} is next.");
            asked = CompareAsync(reference, cases, cancellationToken);
        }

        different.AddRange(await asked);
        var shown = string.Join("\n\n", different.Take(MostShown));
        Assert.True(different.Count == 0, $"At least {different.Count} cases differ.\n\n{shown}");
    }

    private static async Task<IReadOnlyList<string>> CompareAsync(
        ReferenceProcess reference,
        IReadOnlyList<AskedCase> cases,
        CancellationToken cancellationToken
    )
    {
        var answers = await reference.AskAsync(cases.Select(static one => one.Question), cancellationToken);
        var different = new List<string>();
        foreach (var (one, answer) in cases.Zip(answers))
        {
            if (await one.CompareAsync(answer, cancellationToken) is { } difference)
                different.Add(difference);
        }

        return different;
    }

    private static (int First, int Last) Seeds()
    {
        var asked = Environment.GetEnvironmentVariable("CONFORMANCE_SEEDS") ?? $"0-{CasesInCi - 1}";
        var ends = asked.Split('-').Select(static number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (ends[0], ends[^1]);
    }
}
