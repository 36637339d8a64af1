using Serverless.News.DataSets;
using Serverless.News.Model;

namespace Serverless.Api.Seeding;

/// <summary>
/// Reads a data set for a person at a terminal: problems go out line by line, in the form that terminals make links of. A program that
/// asks for JSON gets one object instead.
/// </summary>
public static class DataSetChecker
{
    /// <summary>Checks a data set and loads nothing.</summary>
    /// <returns>What it holds, in one line.</returns>
    /// <exception cref="ProblemException">The data set has errors; each has been written to <paramref name="problems"/>.</exception>
    public static string Validate(string path, TextWriter problems)
    {
        var result = DataSetReader.Read(path);
        Write(result, problems);
        return Message(path, result) is var message && result.DataSet is not null
            ? message
            : throw new ProblemException($"{message} Mend the lines above and try again.");
    }

    /// <summary>Checks a data set and writes what that came to as one JSON object.</summary>
    /// <exception cref="ProblemException">The data set has errors; the object holds each.</exception>
    public static void ValidateAsJson(string path, TextWriter output)
    {
        var result = DataSetReader.Read(path);
        var message = Message(path, result);
        output.WriteLine(JsonResponse.Text(SeedResponse.Checked(result.DataSet, message, result.Problems).Write));
        if (result.DataSet is null)
            throw new ProblemException(message);
    }

    /// <summary>Reads a data set that is to be loaded.</summary>
    /// <exception cref="ProblemException">The data set has errors; each has been written to <paramref name="problems"/>.</exception>
    internal static DataSet Read(string path, TextWriter problems)
    {
        var result = DataSetReader.Read(path);
        Write(result, problems);
        return result.DataSet
            ?? throw new ProblemException($"{Refusal(path, result)} Mend the lines above and try again.");
    }

    /// <summary>Why a data set with errors was not loaded.</summary>
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
