using System.CommandLine;
using Serverless.Api.Seeding;

namespace Serverless.Host.Commands;

/// <summary><c>serverless validate FOLDER</c>: every mistake of a data set at once.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var folder = SharedOptions.Folder();
        var command = new Command("validate", "Checks a data set and reports every mistake with file, line and a suggestion.") { folder };
        command.SetAction(result => Console.WriteLine(CheckedDataSet.Validate(result.GetRequiredValue(folder), Console.Error)));
        return command;
    }
}
