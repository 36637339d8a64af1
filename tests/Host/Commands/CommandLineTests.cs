using System.Diagnostics;
using System.Text.Json;
using Serverless.Testing.News;
using Serverless.Testing.Programs;

namespace Serverless.Host.Tests.Commands;

/// <summary>A mistake on the command line is one line that says what to write; what is data can be had as JSON.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--porrt 3", "there is no option '--porrt'; did you mean '--port'?")]
    [InlineData("serve --porrt=3", "there is no option '--porrt'; did you mean '--port'?")]
    [InlineData("load seeds --jsno", "there is no option '--jsno'; did you mean '--json'?")]
    [InlineData("--frobnicate", "there is no option '--frobnicate': 'serverless --help' lists those that there are.")]
    [InlineData("vlidate x", "there is no command 'vlidate'; did you mean 'validate'?")]
    [InlineData("frobnicate", "there is no command 'frobnicate': 'serverless --help' lists those that there are.")]
    [InlineData("validate", "'serverless validate' needs a folder: write serverless validate FOLDER.")]
    [InlineData("load a b", "'serverless load' takes one folder and nothing more: put names with spaces in quotes.")]
    [InlineData("serve x", "'serverless serve' takes only options: 'serverless serve --help' lists them.")]
    [InlineData("--port", "--port needs a value: write --port PORT.")]
    [InlineData("--port -1", "--port is a number from 0 to 65535, not '-1'.")]
    [InlineData("--port 1 --port 2", "--port is given twice: keep one of them.")]
    [InlineData("completion", "'serverless completion' needs a shell: write serverless completion bash|zsh|pwsh.")]
    [InlineData("completion fish", "there is no completion for 'fish': write bash, zsh or pwsh.")]
    public void A_mistake_is_one_line_that_says_what_to_write(string line, string expected)
    {
        var run = ServerlessProcess.Run(line.Split(' '));

        OneLine.Says(run);
        Assert.Equal($"serverless: {expected}", run.Errors);
    }

    [Fact]
    public void The_version_stands_alone()
    {
        var run = ServerlessProcess.Run("--version");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^\d+\.\d+\.\d+$", run.Output);
    }

    [Fact]
    public void An_unknown_data_set_is_answered_with_those_that_there_are()
    {
        using var workspace = new Workspace();
        Assert.Equal(0, ServerlessProcess.Run("load", Harbour.Folder, "--store", workspace.Store).ExitCode);
        Assert.Equal(0, ServerlessProcess.Run("load", Seeds.Folder, "--store", workspace.Store).ExitCode);

        var near = ServerlessProcess.Run("--port", "0", "--store", workspace.Store, "--dataset", "harbur");
        var far = ServerlessProcess.Run("--port", "0", "--store", workspace.Store, "--dataset", "harbour-fre");

        OneLine.Says(near, "no data set 'harbur'; did you mean 'harbour'? It holds harbour, istanbul-talks.");
        OneLine.Says(far, "no data set 'harbour-fre'. It holds harbour, istanbul-talks.");
    }

    [Fact]
    public void Validate_never_speaks_of_loading()
    {
        using var workspace = new Workspace();
        var broken = Seeds.CopyTo(workspace);
        Seeds.Break(broken);

        var run = ServerlessProcess.Run("validate", broken);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(" errors. Mend the lines above and try again.", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("load", run.Output + run.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Validate_gives_JSON_with_every_problem_and_the_same_exit_codes()
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
    public void Load_gives_JSON_as_the_seed_function_answers()
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

    [Theory]
    [InlineData("serverless va", "validate")]
    [InlineData("serverless ", "completion load serve validate")]
    [InlineData("serverless load --js", "--json")]
    [InlineData("serverless completion z", "zsh")]
    public void The_script_for_bash_completes_commands_and_options(string line, string expected)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash.");
        const string Script = """
            serverless() { dotnet "$PROGRAM" "$@"; }
            eval "$(serverless completion bash)"
            COMP_LINE=$LINE COMP_POINT=${#LINE}
            read -ra COMP_WORDS <<< "$LINE"
            [[ $LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _serverless
            printf '%s' "${COMPREPLY[*]}"
            """;
        var start = new ProcessStartInfo("/bin/bash", ["--noprofile", "--norc", "-c", Script])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["PROGRAM"] = ServerlessProcess.Assembly;
        start.Environment["LINE"] = line;
        using var bash = Process.Start(start)!;

        Assert.Equal(expected, bash.StandardOutput.ReadToEnd());
    }

    private static string Outcome((int ExitCode, string Output, string Errors) run) =>
        JsonElement.Parse(run.Output).GetProperty("outcome").GetString()!;
}
