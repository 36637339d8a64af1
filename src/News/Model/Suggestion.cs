namespace Serverless.News.Model;

/// <summary>Suggests what somebody may have meant who wrote a name that does not exist.</summary>
public static class Suggestion
{
    /// <summary>
    /// Returns the end of a message: <c>; did you mean 'mujahid'?</c>, or nothing when no candidate is close.
    /// </summary>
    public static string For(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Returns the candidate that differs in the fewest letters; null when none is close.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        // A third of the letters may differ: more and short words would all resemble each other.
        var limit = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= limit)
                continue;
            if (Distance(name, candidate, limit) is var distance && distance < limit)
                (nearest, limit) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours, case apart; <paramref name="limit"/> when not
    /// fewer.
    /// </summary>
    private static int Distance(string left, string right, int limit)
    {
        var (before, last, next) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var column = 0; column <= right.Length; column++)
            last[column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            next[0] = row;
            var least = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var same = SameLetter(left[row - 1], right[column - 1]);
                var steps = Math.Min(last[column - 1] + (same ? 0 : 1), Math.Min(last[column], next[column - 1]) + 1);
                var swapped =
                    row > 1
                    && column > 1
                    && SameLetter(left[row - 1], right[column - 2])
                    && SameLetter(left[row - 2], right[column - 1]);
                if (swapped)
                    steps = Math.Min(steps, before[column - 2] + 1);
                next[column] = steps;
                least = Math.Min(least, steps);
            }

            if (least >= limit)
                return limit;
            (before, last, next) = (last, next, before);
        }

        return Math.Min(last[right.Length], limit);
    }

    private static bool SameLetter(char left, char right) =>
        char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
