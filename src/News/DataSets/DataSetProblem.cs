namespace Serverless.News.DataSets;

/// <summary>Something wrong or doubtful in a data set.</summary>
/// <param name="File">Path below the data set's folder, divided by <c>/</c>; the path asked for where no file is meant.</param>
/// <param name="Line">From 1; 0 where the file as a whole is meant.</param>
/// <param name="Message">What is wrong and, where one can tell, what to write instead.</param>
/// <param name="Severity">Errors keep the data set from being read, warnings do not.</param>
public sealed record DataSetProblem(
    string File,
    int Line,
    string Message,
    ProblemSeverity Severity = ProblemSeverity.Error
)
{
    /// <summary><c>claims.yaml:12: message</c>, as editors and terminals make links of it.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}

/// <summary>Whether a problem keeps a data set from being read.</summary>
public enum ProblemSeverity
{
    Error,
    Warning,
}
