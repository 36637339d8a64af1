using Serverless.News.DataSets;
using Serverless.News.Model;

namespace Serverless.Api.Seeding;

/// <summary>Reads a data set for a person at a terminal: problems go out line by line, in the form that terminals make links of.</summary>
public static class CheckedDataSet
{
    /// <summary>Checks a data set and loads nothing.</summary>
    /// <returns>What it holds, in one line.</returns>
    /// <exception cref="FailureException">The data set has errors; each has been written to <paramref name="problems"/>.</exception>
    public static string Validate(string path, TextWriter problems)
    {
        var dataSet = Read(path, problems);
        return $"Data set '{dataSet.Name}' is sound: {Counts.Of(dataSet)}.";
    }

    /// <exception cref="FailureException">The data set has errors; each has been written to <paramref name="problems"/>.</exception>
    internal static DataSet Read(string path, TextWriter problems)
    {
        var result = DataSetReader.Read(path);
        foreach (var problem in result.Problems)
        {
            var warning = problem.Severity == ProblemSeverity.Warning ? "warning: " : "";
            problems.WriteLine($"{warning}{problem}");
        }

        if (result.DataSet is { } dataSet) return dataSet;
        var errors = result.Problems.Count(static problem => problem.Severity == ProblemSeverity.Error);
        throw new FailureException($"{path} has {errors} {(errors == 1 ? "error" : "errors")}; nothing was loaded. Mend the lines above and try again.");
    }
}
