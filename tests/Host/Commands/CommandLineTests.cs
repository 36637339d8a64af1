using Serverless.Testing.News;
using Serverless.Testing.Programs;

namespace Serverless.Host.Tests.Commands;

/// <summary>Wrong command lines get one line that says what to write.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--porrt 3", "there is no option '--porrt'; did you mean '--port'?")]
    [InlineData("serve --porrt=3", "there is no option '--porrt'; did you mean '--port'?")]
    [InlineData("load seeds --jsno", "there is no option '--jsno'; did you mean '--json'?")]
    [InlineData("--frobnicate", "there is no option '--frobnicate': 'serverless --help' lists the options.")]
    [InlineData("vlidate x", "there is no command 'vlidate'; did you mean 'validate'?")]
    [InlineData("frobnicate", "there is no command 'frobnicate': 'serverless --help' lists the commands.")]
    [InlineData("validate", "'serverless validate' needs a folder: write serverless validate FOLDER.")]
    [InlineData("load a b", "'serverless load' takes one folder and nothing more: put names with spaces in quotes.")]
    [InlineData("serve x", "'serverless serve' takes only options: 'serverless serve --help' lists them.")]
    [InlineData("--port", "--port needs a value: write --port PORT.")]
    [InlineData("--port -1", "--port is a number from 0 to 65535, not '-1'.")]
    [InlineData("--port 1 --port 2", "--port is given twice: keep one of them.")]
    [InlineData("completion", "'serverless completion' needs a shell: write serverless completion bash|zsh|pwsh.")]
    [InlineData("completion fish", "there is no completion for 'fish': write bash, zsh or pwsh.")]
    public void A_wrong_command_line_gets_one_line_that_says_what_to_write(string line, string expected)
    {
        var run = ServerlessProcess.Run(line.Split(' '));

        OneLine.Says(run);
        Assert.Equal($"serverless: {expected}", run.Errors);
    }

    [Fact]
    public void The_version_is_printed_alone()
    {
        var run = ServerlessProcess.Run("--version");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^\d+\.\d+\.\d+$", run.Output);
    }

    [Fact]
    public void An_unknown_data_set_is_reported_with_the_existing_ones()
    {
        using var workspace = new Workspace();
        Assert.Equal(0, ServerlessProcess.Run("load", Harbour.Folder, "--store", workspace.Store).ExitCode);
        Assert.Equal(0, ServerlessProcess.Run("load", Seeds.Folder, "--store", workspace.Store).ExitCode);

        var near = ServerlessProcess.Run("--port", "0", "--store", workspace.Store, "--dataset", "harbur");
        var far = ServerlessProcess.Run("--port", "0", "--store", workspace.Store, "--dataset", "harbour-fre");

        OneLine.Says(near, "no data set 'harbur'; did you mean 'harbour'? It holds harbour, istanbul-talks.");
        OneLine.Says(far, "no data set 'harbour-fre'. It holds harbour, istanbul-talks.");
    }
}
