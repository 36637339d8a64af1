using System.Text.Json;
using Serverless.Testing.Programs;

namespace Serverless.Host.Tests.Commands;

/// <summary>Tests the output of <c>validate</c> and <c>load</c>, for people and as JSON.</summary>
public sealed class DataSetCommandTests
{
    [Fact]
    public void Validate_does_not_mention_loading()
    {
        using var workspace = new Workspace();
        var broken = Seeds.CopyTo(workspace);
        Seeds.Break(broken);

        var run = ServerlessProcess.Run("validate", broken);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(" errors. Fix the lines above and try again.", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("load", run.Output + run.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Validate_prints_JSON_with_every_problem_and_the_same_exit_codes()
    {
        using var workspace = new Workspace();
        var broken = Seeds.CopyTo(workspace);
        Seeds.Break(broken);

        var sound = ServerlessProcess.Run("validate", Seeds.Folder, "--json");
        var wrong = ServerlessProcess.Run("validate", broken, "--json");

        Assert.Equal((0, ""), (sound.ExitCode, sound.Errors));
        var answer = JsonElement.Parse(sound.Output);
        Assert.Equal(
            ("valid", "istanbul-talks", 5),
            (
                answer.GetProperty("outcome").GetString(),
                answer.GetProperty("dataset").GetString(),
                answer.GetProperty("counts").GetProperty("articles").GetInt32()
            )
        );
        Assert.Equal(1, wrong.ExitCode);
        Assert.Single(wrong.Errors.Split('\n'));
        var problem = JsonElement.Parse(wrong.Output).GetProperty("problems").EnumerateArray().First();
        Assert.Equal(
            ("claims/casualties.yaml", "error"),
            (problem.GetProperty("file").GetString(), problem.GetProperty("severity").GetString())
        );
        Assert.True(problem.GetProperty("line").GetInt32() > 1);
        Assert.Contains("'pakistani-military'", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_prints_the_JSON_of_a_seed_response()
    {
        using var workspace = new Workspace();
        var broken = Seeds.CopyTo(workspace);
        Seeds.Break(broken);

        var first = ServerlessProcess.Run("load", Seeds.Folder, "--json", "--store", workspace.Store);
        var second = ServerlessProcess.Run("load", Seeds.Folder, "--json", "--store", workspace.Store);
        var refused = ServerlessProcess.Run("load", broken, "--json", "--store", workspace.Store);

        Assert.Equal([0, 0, 1], [first.ExitCode, second.ExitCode, refused.ExitCode]);
        Assert.Equal(["published", "unchanged", "refused"], [Outcome(first), Outcome(second), Outcome(refused)]);
        Assert.NotEmpty(JsonElement.Parse(first.Output).GetProperty("edition").GetString()!);
        Assert.NotEmpty(JsonElement.Parse(refused.Output).GetProperty("problems").EnumerateArray());
    }

    private static string Outcome((int ExitCode, string Output, string Errors) run) =>
        JsonElement.Parse(run.Output).GetProperty("outcome").GetString()!;
}
