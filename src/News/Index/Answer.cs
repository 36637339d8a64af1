using System.Diagnostics.CodeAnalysis;

namespace Serverless.News.Index;

/// <summary>A value, or the problem that there is none.</summary>
public readonly struct Answer<T>
    where T : class
{
    private Answer(T? value, QueryProblem? problem) => (Value, Problem) = (value, problem);

    public T? Value { get; }

    public QueryProblem? Problem { get; }

    public static implicit operator Answer<T>(T value) => new(value, null);

    public static implicit operator Answer<T>(QueryProblem problem) => new(null, problem);

    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out QueryProblem? problem)
    {
        (value, problem) = (Value, Problem);
        return problem is null;
    }
}
