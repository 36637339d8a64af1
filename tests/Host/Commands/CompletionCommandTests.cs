using System.Diagnostics;
using Serverless.Testing.Programs;

namespace Serverless.Host.Tests.Commands;

public sealed class CompletionCommandTests
{
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
}
