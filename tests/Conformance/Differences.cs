using System.Text;

namespace Serverless.Conformance.Tests;

/// <summary>
/// Compares our answers with those of the reference, case by case, and shows where the first of them differ.
/// </summary>
internal static class Differences
{
    private const int MostShown = 10;

    public static void AssertNone(IEnumerable<string> cases, IEnumerable<string> ours, IEnumerable<string> theirs)
    {
        var different = cases.Zip(ours, theirs).Where(static entry => entry.Second != entry.Third).ToList();
        if (different.Count == 0)
            return;

        var report = new StringBuilder($"{different.Count} cases differ from the reference.");
        foreach (var (asked, our, their) in different.Take(MostShown))
        {
            report.Append($"\n\n=== case\n{asked}\n{Between(our, their)}");
        }

        Assert.Fail(report.ToString());
    }

    /// <summary>Returns both texts from where they differ; null if they do not.</summary>
    public static string? Between(string ours, string theirs)
    {
        if (ours == theirs)
            return null;
        var line = FirstDifference(ours.Split('\n'), theirs.Split('\n'));
        return $"--- ours, from where they differ\n{From(ours, line)}\n--- reference\n{From(theirs, line)}";
    }

    /// <summary>Returns what only one side has, each as often as it has it more; null if there is nothing.</summary>
    public static string? BetweenSets(IEnumerable<string> ours, IEnumerable<string> theirs)
    {
        var (onlyOurs, onlyTheirs) = (ours.Order(StringComparer.Ordinal).ToList(), new List<string>());
        foreach (var their in theirs.Order(StringComparer.Ordinal))
        {
            if (!onlyOurs.Remove(their))
                onlyTheirs.Add(their);
        }

        if (onlyOurs.Count + onlyTheirs.Count == 0)
            return null;
        return $"--- only ours\n{string.Join('\n', onlyOurs)}\n"
            + $"--- only of the reference\n{string.Join('\n', onlyTheirs)}";
    }

    private static int FirstDifference(string[] ours, string[] theirs) =>
        ours.Zip(theirs).TakeWhile(static lines => lines.First == lines.Second).Count();

    private static string From(string text, int line) => string.Join('\n', text.Split('\n').Skip(line).Take(MostShown));
}
