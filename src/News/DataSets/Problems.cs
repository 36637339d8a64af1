namespace Serverless.News.DataSets;

/// <summary>Collects the mistakes and warnings of a data set.</summary>
internal sealed class Problems
{
    private readonly List<DataSetProblem> _found = [];

    private readonly List<string> _files = [];

    private int _unlisted;

    public bool HasErrors { get; private set; }

    /// <summary>
    /// True when no further problem will be listed. Callers ask before they make a costly suggestion.
    /// </summary>
    public bool IsFull => _found.Count >= DataSetLimits.Problems;

    /// <summary>Notes that a file is read. Problems are listed in the order in which their files are entered.</summary>
    public void EnterFile(string file) => _files.Add(file);

    public void Error(SourcePosition at, string message)
    {
        HasErrors = true;
        Add(new(at.File, at.Line, message));
    }

    public void Warn(SourcePosition at, string message) => Add(new(at.File, at.Line, message, ProblemSeverity.Warning));

    public IReadOnlyList<DataSetProblem> InOrder()
    {
        List<DataSetProblem> problems =
        [
            .. _found.OrderBy(problem => _files.IndexOf(problem.File)).ThenBy(static problem => problem.Line),
        ];
        if (_unlisted > 0)
            problems.Add(
                problems[^1] with
                {
                    Line = 0,
                    Message = $"{_unlisted} more problems are not listed; fix these first",
                }
            );
        return problems;
    }

    private void Add(DataSetProblem problem)
    {
        if (IsFull)
            _unlisted++;
        else
            _found.Add(problem);
    }
}
