using System.CommandLine;

namespace Serverless.Host.Commands;

/// <summary>
/// Defines <c>serverless completion SHELL</c>, which prints a script that completes commands and options in a shell.
/// The script asks the program itself, with the directive <c>[suggest:POSITION]</c>, and leaves file names to the
/// shell.
/// </summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # Completes 'serverless' in bash. Put this line into ~/.bashrc:
        #   eval "$(serverless completion bash)"
        _serverless() {
            local word="${COMP_WORDS[COMP_CWORD]}" filter='^[a-z]'
            [[ $word == -* ]] && filter='^--'
            local IFS=$'\n'
            local words="$(serverless "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null | grep -e "$filter")"
            COMPREPLY=($(compgen -W "$words" -- "$word"))
        }
        complete -o default -F _serverless serverless
        """;

    private const string Zsh = """
        # Completes 'serverless' in zsh. Put this line into ~/.zshrc, below compinit:
        #   eval "$(serverless completion zsh)"
        _serverless() {
            local filter='^[a-z]'
            [[ $PREFIX == -* ]] && filter='^--'
            local -a words=("${(@f)$(serverless "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null | grep -e "$filter")}")
            words=(${words:#})
            (( $#words )) && compadd -a words || _files
        }
        compdef _serverless serverless
        """;

    private const string PowerShell = """
        # Completes 'serverless' in PowerShell. Put this line into $PROFILE:
        #   serverless completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName serverless -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = $commandAst.ToString().PadRight($cursorPosition)
            $filter = if ($wordToComplete.StartsWith('-')) { '^--' } else { '^[a-z]' }
            serverless "[suggest:$cursorPosition]" $line 2>$null | Where-Object { $_ -match $filter } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or pwsh.", HelpName = "bash|zsh|pwsh" };
        shell.CompletionSources.Add("bash", "zsh", "pwsh");
        shell.Validators.Add(static given =>
        {
            if (given.Tokens is [{ Value: var text }] && Script(text) is null)
                given.AddError($"there is no completion for '{text}': write bash, zsh or pwsh.");
        });
        var command = new Command("completion", "Prints a script that completes commands and options in a shell.")
        {
            shell,
        };
        command.SetAction(result => Console.WriteLine(Script(result.GetRequiredValue(shell))));
        return command;
    }

    private static string? Script(string shell) =>
        shell switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "pwsh" => PowerShell,
            _ => null,
        };
}
