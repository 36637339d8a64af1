namespace Serverless.News.DataSets.Checks;

/// <summary>Checks that nothing derives from itself or is part of itself, directly or through others.</summary>
internal static class CycleCheck
{
    public static void Run(Draft draft)
    {
        Check(draft.Derivations, "derives from itself", draft.Problems);
        Check(draft.Parts, "is part of itself", draft.Problems);
    }

    private static void Check(List<RecordLink> links, string offence, Problems problems)
    {
        var next = links.ToLookup(static link => link.From, StringComparer.Ordinal);
        var finished = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            if (!finished.Contains(link.From))
                Walk(link.From, next, finished, offence, problems);
        }
    }

    /// <summary>
    /// Follows links depth first, with a stack of its own instead of recursion: a chain may be as long as the data set.
    /// </summary>
    private static void Walk(
        string start,
        ILookup<string, RecordLink> next,
        HashSet<string> finished,
        string offence,
        Problems problems
    )
    {
        var path = new List<string> { start };
        var onPath = new HashSet<string>(StringComparer.Ordinal) { start };
        var ahead = new Stack<IEnumerator<RecordLink>>([next[start].GetEnumerator()]);
        while (ahead.TryPeek(out var links))
        {
            if (!links.MoveNext())
            {
                ahead.Pop();
                finished.Add(path[^1]);
                onPath.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (onPath.Contains(links.Current.To))
            {
                var others = path[(path.IndexOf(links.Current.To) + 1)..];
                problems.Error(links.Current.At, $"'{links.Current.To}' {offence}{Through(others)}");
            }
            else if (!finished.Contains(links.Current.To))
            {
                path.Add(links.Current.To);
                onPath.Add(links.Current.To);
                ahead.Push(next[links.Current.To].GetEnumerator());
            }
        }
    }

    private static string Through(List<string> others) =>
        others.Count == 0 ? "" : $" through '{string.Join("', '", others)}'";
}
