namespace Serverless.News.DataSets;

/// <summary>Whether a problem keeps a data set from being read.</summary>
public enum ProblemSeverity
{
    Error,
    Warning,
}
