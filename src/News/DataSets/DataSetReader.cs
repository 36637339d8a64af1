using Serverless.News.DataSets.Checks;
using Serverless.News.DataSets.Reading;
using Serverless.News.Model;

namespace Serverless.News.DataSets;

/// <summary>Reads and checks a data set; docs/data-format.md describes the format.</summary>
public static class DataSetReader
{
    /// <summary>
    /// Reads a folder of .yaml, .yml and .json files, or one such file. It finds all mistakes at once, except that what
    /// needs several files is not checked while one of them cannot be parsed. It never throws for what the path or its
    /// files hold.
    /// </summary>
    /// <param name="path">The folder or file.</param>
    public static DataSetReadResult Read(string path)
    {
        var problems = new Problems();
        var draft = new Draft(problems);
        var budget = DataSetLimits.TotalBytes;
        var files = DataSetFiles.Find(path, problems);
        foreach (var file in files)
            FileReader.Read(file, ref budget, draft);
        if (files.Count > 0 && !draft.IsIncomplete)
            CheckWhole(draft, path);
        return new(problems.HasErrors ? null : draft.ToDataSet(), problems.InOrder());
    }

    private static void CheckWhole(Draft draft, string path)
    {
        if (draft.Header is null)
            draft.Problems.Error(new(path, 0), "no file has the key 'dataset'; add it to one file, with a 'name'");
        ReferenceCheck.Run(draft);
        EntityCheck.Run(draft);
        CycleCheck.Run(draft);
        AttributionCheck.Run(draft);
        QuestionCheck.Run(draft);
        RelationCheck.Run(draft);
        if (!draft.Problems.HasErrors)
            NeglectCheck.Run(draft);
    }
}

/// <summary>The result of reading a data set.</summary>
/// <param name="DataSet">The data set; null exactly when there is an error among the problems.</param>
/// <param name="Problems">The errors and warnings in the order of files and lines.</param>
public sealed record DataSetReadResult(DataSet? DataSet, IReadOnlyList<DataSetProblem> Problems);
