using System.CommandLine;
using Serverless.Host.Loading;

namespace Serverless.Host.Commands;

/// <summary><c>serverless validate FOLDER</c>: every mistake of a data set at once.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var folder = SharedOptions.Folder();
        var command = new Command("validate", "Checks a data set and reports every mistake with file, line and a suggestion.") { folder };
        command.SetAction(result =>
        {
            var dataSet = CheckedDataSet.Read(result.GetRequiredValue(folder), Console.Error);
            Console.WriteLine($"Data set '{dataSet.Name}' is sound: {Counts.Of(dataSet)}.");
        });
        return command;
    }
}
