using System.CommandLine;
using Serverless.Api.Seeding;

namespace Serverless.Host.Commands;

/// <summary>Defines <c>serverless validate FOLDER</c>, which reports every problem of a data set at once.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var folder = SharedOptions.Folder();
        var json = SharedOptions.Json();
        var command = new Command(
            "validate",
            "Checks a data set and reports every problem with file, line and a suggestion."
        )
        {
            folder,
            json,
        };
        command.SetAction(result => Run(result.GetRequiredValue(folder), result.GetValue(json)));
        return command;
    }

    private static void Run(string folder, bool json)
    {
        if (json)
            DataSetChecker.ValidateAsJson(folder, Console.Out);
        else
            Console.WriteLine(DataSetChecker.Validate(folder, Console.Error));
    }
}
