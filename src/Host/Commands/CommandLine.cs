using System.CommandLine;
using Serverless.Api;

namespace Serverless.Host.Commands;

/// <summary>
/// <c>serverless [serve]</c>, <c>serverless validate FOLDER</c>, <c>serverless load FOLDER</c>. Exit codes: 0 done; 1 could not, with one
/// line on standard error; 130 stopped by the user.
/// </summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            return await Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (FailureException.Explains(exception))
        {
            IEnumerable<string> problems = exception is FailureException failure ? failure.Problems : [exception.Message];
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
            await Console.Error.WriteLineAsync($"serverless: this is a fault of the program, please report it. {exception}");
            return 1;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Serves news claims over GraphQL: who says what, about whom, in which outlet, and who says otherwise.")
        {
            ServeCommand.Create(),
            ValidateCommand.Create(),
            LoadCommand.Create(),
        };
        ServeCommand.Configure(root);
        return root;
    }
}
