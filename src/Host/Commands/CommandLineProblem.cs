using System.CommandLine;
using System.CommandLine.Parsing;
using Serverless.Api;

namespace Serverless.Host.Commands;

/// <summary>Explains in one line what is wrong with a command line and what to write instead.</summary>
internal static class CommandLineProblem
{
    /// <summary>Returns null if nothing is wrong.</summary>
    public static ProblemException? Find(ParseResult result)
    {
        if (result.Errors.Count == 0)
            return null;
        var command = result.CommandResult.Command;
        var name = command is RootCommand ? "serverless" : $"serverless {command.Name}";
        if (result.UnmatchedTokens.FirstOrDefault(IsOption) is { } option)
            return UnknownOption(option.Split('=')[0], command, name);
        if (result.UnmatchedTokens is [var extra, ..])
            return command is RootCommand ? UnknownCommand(extra, command) : new(TooManyArguments(command, name));
        return new(Explain(result.Errors[0], name));
    }

    private static ProblemException UnknownOption(string option, Command command, string name) =>
        ProblemException.Unknown(
            $"there is no option '{option}'",
            option,
            OptionNames(command),
            $"'{name} --help' lists the options."
        );

    private static ProblemException UnknownCommand(string word, Command root) =>
        ProblemException.Unknown(
            $"there is no command '{word.Split('=')[0]}'",
            word,
            root.Subcommands.Where(static command => !command.Hidden).Select(static command => command.Name),
            "'serverless --help' lists the commands."
        );

    /// <summary>Does not quote the extra text, which may be a connection string without its option.</summary>
    private static string TooManyArguments(Command command, string name) =>
        command.Arguments is [var argument]
            ? $"'{name}' takes one {argument.Name} and nothing more: put names with spaces in quotes."
            : $"'{name}' takes only options: '{name} --help' lists them.";

    private static string Explain(ParseError error, string name) =>
        error.SymbolResult switch
        {
            OptionResult { IdentifierTokenCount: > 1 } given =>
                $"{given.Option.Name} is given twice: keep one of them.",
            OptionResult { Tokens.Count: 0, Option: { HelpName: { } value } option } =>
                $"{option.Name} needs a value: write {option.Name} {value}.",
            ArgumentResult { Tokens.Count: 0, Argument: var argument } when argument.Arity.MinimumNumberOfValues > 0 =>
                Missing(argument, name),
            CommandResult { Command.Arguments: [var argument] } => Missing(argument, name),
            _ => error.Message,
        };

    private static string Missing(Argument argument, string name) =>
        $"'{name}' needs a {argument.Name}: write {name} {argument.HelpName ?? argument.Name.ToUpperInvariant()}.";

    private static IEnumerable<string> OptionNames(Command command) =>
        command
            .Options.SelectMany(static option => option.Aliases.Prepend(option.Name))
            .Append("--help")
            .Where(static option => option.StartsWith("--", StringComparison.Ordinal));

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';
}
