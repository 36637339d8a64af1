using Serverless.News.Model;
using Serverless.News.Publishing;
using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.Api;

/// <summary>Problems that stop a command or a start, and that a person can fix without a stack trace.</summary>
public sealed class ProblemException : Exception
{
    public ProblemException(string problem)
        : this([problem]) { }

    private ProblemException(IReadOnlyList<string> problems)
        : base(string.Join(" Also: ", problems)) => Problems = problems;

    /// <summary>The problems, in one line each, which says what to do.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>
    /// Returns whether the message of an exception tells a person what to do, so that it is enough to print it.
    /// </summary>
    public static bool Explains(Exception exception) =>
        exception is ProblemException or TableStoreException or EditionException or RecordTooLargeException;

    /// <summary>Creates the exception for an unknown name, with a suggestion if another name is close.</summary>
    /// <param name="problem">The problem without a full stop; it ends with the name.</param>
    /// <param name="otherwise">What to do if no candidate is close.</param>
    public static ProblemException Unknown(
        string problem,
        string name,
        IEnumerable<string> candidates,
        string otherwise
    ) => new(Suggestion.For(name, candidates) is { Length: > 0 } guess ? problem + guess : $"{problem}: {otherwise}");

    /// <summary>Runs all steps and collects their problems, so that one start reports all of them.</summary>
    /// <exception cref="ProblemException">One or more steps failed.</exception>
    internal static void ThrowTogether(params ReadOnlySpan<Action> steps)
    {
        var problems = new List<string>();
        foreach (var step in steps)
        {
            try
            {
                step();
            }
            catch (ProblemException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        if (problems.Count > 0)
            throw new ProblemException([.. problems.Distinct()]);
    }
}
