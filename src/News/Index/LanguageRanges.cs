namespace Serverless.News.Index;

/// <summary>Matches language tags by basic filtering: RFC 4647, section 3.3.1.</summary>
internal static class LanguageRanges
{
    /// <summary>Returns true when a tag equals a range, or begins with it and a hyphen; case does not matter.</summary>
    public static bool Match(IReadOnlyList<string> tags, IReadOnlyList<string> ranges) =>
        tags.Any(tag => ranges.Any(range => Matches(tag, range)));

    private static bool Matches(string tag, string range) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == range.Length || tag[range.Length] == '-');
}
