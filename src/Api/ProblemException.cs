using Serverless.News.DataSets;
using Serverless.News.Editions;
using Serverless.News.Storage;
using Serverless.Tables;

namespace Serverless.Api;

/// <summary>Why the program cannot go on, in lines that say what to do about it; no stack trace helps their reader.</summary>
public sealed class ProblemException : Exception
{
    public ProblemException(string problem)
        : this([problem]) { }

    private ProblemException(IReadOnlyList<string> problems)
        : base(string.Join(" Also: ", problems)) => Problems = problems;

    /// <summary>Each thing that is wrong, in a line of its own.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Whether the message of an exception tells a person what to do, so that it can stand alone.</summary>
    public static bool Explains(Exception exception) =>
        exception is ProblemException or TableStoreException or EditionException or RecordTooLargeException;

    /// <summary>Says that there is nothing of a name, and what was meant.</summary>
    /// <param name="problem">Ends with the name.</param>
    /// <param name="otherwise">What to do where no candidate is close.</param>
    public static ProblemException Unknown(
        string problem,
        string name,
        IEnumerable<string> candidates,
        string otherwise
    ) => new(Suggestion.For(name, candidates) is { Length: > 0 } guess ? problem + guess : $"{problem}: {otherwise}");

    /// <summary>Takes every step, so that a person hears of all mistakes at once and not of one with each start.</summary>
    /// <exception cref="ProblemException">Steps failed; it holds the problems of all of them.</exception>
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
