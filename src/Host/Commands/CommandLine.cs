using System.CommandLine;
using System.CommandLine.Invocation;
using Serverless.Api;

namespace Serverless.Host.Commands;

/// <summary>
/// Runs <c>serverless [serve]</c>, <c>serverless validate FOLDER</c>, <c>serverless load FOLDER</c> and
/// <c>serverless completion SHELL</c>. The exit code is 0 for success, 1 for a failure, with a line on standard error
/// for each problem, and 130 if the user stops the program.
/// </summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            // A value may begin with an at-sign, so response files are off.
            var result = Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Action is ParseErrorAction && CommandLineProblem.Find(result) is { } problem)
                throw problem;
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (ProblemException.Explains(exception))
        {
            IEnumerable<string> problems = exception is ProblemException reported
                ? reported.Problems
                : [exception.Message];
            foreach (var problem in problems)
                await Console.Error.WriteLineAsync($"serverless: {problem}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync(
                $"serverless: this is a bug in the program; please report it. {exception}"
            );
            return 1;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand(
            "Serves news claims over GraphQL: who says what, about whom, in which outlet, and who says otherwise."
        )
        {
            ServeCommand.Create(),
            ValidateCommand.Create(),
            LoadCommand.Create(),
            CompletionCommand.Create(),
        };
        ServeCommand.Configure(root);
        return root;
    }
}
