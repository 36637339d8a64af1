namespace Serverless.GraphQL.Errors;

/// <summary>Finds the names that somebody may have meant who wrote one that does not exist.</summary>
internal static class Suggestions
{
    private const int MostShown = 5;

    /// <summary>Returns the candidates that are close to a name, the closest first.</summary>
    public static IReadOnlyList<string> For(string name, IEnumerable<string> candidates)
    {
        var limit = (int)(name.Length * 0.4) + 1;
        var found = new List<(string Candidate, int Distance)>();
        foreach (var candidate in candidates)
        {
            if (EditDistance.Within(limit, name, candidate) is { } distance)
                found.Add((candidate, distance));
        }

        return found.Count == 0
            ? []
            :
            [
                .. found
                    .Distinct()
                    .OrderBy(static f => f.Distance)
                    .ThenBy(static f => f.Candidate, NaturalOrder.Instance)
                    .Select(static f => f.Candidate),
            ];
    }

    /// <summary>
    /// Returns a sentence to append to a message: <c> Did you mean "first" or "last"?</c>, or nothing if no candidate
    /// is close.
    /// </summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates) => DidYouMean(For(name, candidates));

    /// <inheritdoc cref="DidYouMean(string, IEnumerable{string})"/>
    /// <param name="suggestions">The names, of which at most five are shown.</param>
    /// <param name="kind">What the names are, as in <c>Did you mean the enum value "RED"?</c>.</param>
    public static string DidYouMean(IReadOnlyList<string> suggestions, string? kind = null)
    {
        if (suggestions.Count == 0)
            return "";

        var start = kind is null ? " Did you mean " : $" Did you mean {kind} ";
        var quoted = suggestions.Take(MostShown).Select(static suggestion => $"\"{suggestion}\"").ToList();
        return quoted.Count switch
        {
            1 => $"{start}{quoted[0]}?",
            2 => $"{start}{quoted[0]} or {quoted[1]}?",
            _ => $"{start}{string.Join(", ", quoted[..^1])}, or {quoted[^1]}?",
        };
    }
}
