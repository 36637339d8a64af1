using System.Diagnostics.CodeAnalysis;

namespace Serverless.News.Index;

/// <summary>The result of a query to an edition: a value, or the problem for which there is none.</summary>
public readonly struct QueryResult<T>
    where T : class
{
    private QueryResult(T? value, QueryProblem? problem) => (Value, Problem) = (value, problem);

    public T? Value { get; }

    public QueryProblem? Problem { get; }

    public static implicit operator QueryResult<T>(T value) => new(value, null);

    public static implicit operator QueryResult<T>(QueryProblem problem) => new(null, problem);

    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out QueryProblem? problem)
    {
        (value, problem) = (Value, Problem);
        return problem is null;
    }
}
