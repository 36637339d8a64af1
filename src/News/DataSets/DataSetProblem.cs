namespace Serverless.News.DataSets;

/// <summary>A mistake, or something doubtful, in a data set.</summary>
/// <param name="File">
/// The path below the folder of the data set, with <c>/</c> between its parts; the path that was read where no file is
/// meant.
/// </param>
/// <param name="Line">The line from 1; 0 where the file as a whole is meant.</param>
/// <param name="Message">What is wrong and, where the reader can tell, what to write instead.</param>
/// <param name="Severity">An error keeps the data set from being read; a warning does not.</param>
public sealed record DataSetProblem(
    string File,
    int Line,
    string Message,
    ProblemSeverity Severity = ProblemSeverity.Error
)
{
    /// <summary>Returns <c>claims.yaml:12: message</c>, which editors and terminals turn into a link.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}

/// <summary>Tells whether a problem keeps a data set from being read.</summary>
public enum ProblemSeverity
{
    Error,
    Warning,
}
