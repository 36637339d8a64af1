using Serverless.News.DataSets;
using Serverless.News.Model;

namespace Serverless.Api.Seeding;

/// <summary>
/// Checks a data set and prints its problems: for a person line by line, in the form that terminals turn into links;
/// for a program as one JSON object.
/// </summary>
public static class DataSetChecker
{
    /// <summary>Checks a data set for a person, and loads nothing.</summary>
    /// <returns>One line that says what the data set contains.</returns>
    /// <exception cref="ProblemException">
    /// The data set has errors, which <paramref name="problems"/> received.
    /// </exception>
    public static string Validate(string path, TextWriter problems)
    {
        var result = DataSetReader.Read(path);
        Write(result, problems);
        return Message(path, result) is var message && result.DataSet is not null
            ? message
            : throw new ProblemException($"{message} Fix the lines above and try again.");
    }

    /// <summary>Checks a data set for a program: writes the result as one JSON object.</summary>
    /// <exception cref="ProblemException">The data set has errors; the JSON object lists them.</exception>
    public static void ValidateAsJson(string path, TextWriter output)
    {
        var result = DataSetReader.Read(path);
        var message = Message(path, result);
        output.WriteLine(JsonResponse.Text(SeedResponse.Checked(result.DataSet, message, result.Problems).Write));
        if (result.DataSet is null)
            throw new ProblemException(message);
    }

    /// <summary>Reads a data set in order to load it.</summary>
    /// <exception cref="ProblemException">
    /// The data set has errors, which <paramref name="problems"/> received.
    /// </exception>
    internal static DataSet Read(string path, TextWriter problems)
    {
        var result = DataSetReader.Read(path);
        Write(result, problems);
        return result.DataSet
            ?? throw new ProblemException($"{Refusal(path, result)} Fix the lines above and try again.");
    }

    /// <summary>Returns the sentence that says why a data set was not loaded.</summary>
    internal static string Refusal(string path, DataSetReadResult result) =>
        $"{Errors(path, result)}; nothing was loaded.";

    private static string Message(string path, DataSetReadResult result) =>
        result.DataSet is { } dataSet
            ? $"Data set '{dataSet.Name}' is sound: {Counts.Of(dataSet)}."
            : $"{Errors(path, result)}.";

    private static string Errors(string path, DataSetReadResult result)
    {
        var errors = result.Problems.Count(static problem => problem.Severity == ProblemSeverity.Error);
        return $"{path} has {errors} {(errors == 1 ? "error" : "errors")}";
    }

    private static void Write(DataSetReadResult result, TextWriter problems)
    {
        foreach (var problem in result.Problems)
        {
            var warning = problem.Severity == ProblemSeverity.Warning ? "warning: " : "";
            problems.WriteLine($"{warning}{problem}");
        }
    }
}
