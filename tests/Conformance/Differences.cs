using System.Text;

namespace Serverless.Conformance.Tests;

/// <summary>Compares our answers with those of the reference, case by case, and shows where the first of them differ.</summary>
internal static class Differences
{
    private const int MostShown = 10;

    public static void AssertNone(IEnumerable<string> cases, IEnumerable<string> ours, IEnumerable<string> theirs)
    {
        var different = cases.Zip(ours, theirs).Where(static entry => entry.Second != entry.Third).ToList();
        if (different.Count == 0) return;

        var report = new StringBuilder($"{different.Count} cases differ from the reference.");
        foreach (var (asked, our, their) in different.Take(MostShown))
        {
            var line = FirstDifference(our.Split('\n'), their.Split('\n'));
            report.Append($"\n\n=== case\n{asked}\n--- ours, from where they differ\n{From(our, line)}");
            report.Append($"\n--- reference\n{From(their, line)}");
        }

        Assert.Fail(report.ToString());
    }

    private static int FirstDifference(string[] ours, string[] theirs) =>
        ours.Zip(theirs).TakeWhile(static lines => lines.First == lines.Second).Count();

    private static string From(string text, int line) => string.Join('\n', text.Split('\n').Skip(line).Take(MostShown));
}
