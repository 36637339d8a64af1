namespace Serverless.News.Index;

/// <summary>Basic filtering of language tags: RFC 4647, section 3.3.1.</summary>
internal static class LanguageRanges
{
    /// <summary>True when some tag equals some range, or begins with it and a hyphen; case does not matter.</summary>
    public static bool Match(IReadOnlyList<string> tags, IReadOnlyList<string> ranges) =>
        tags.Any(tag => ranges.Any(range => Matches(tag, range)));

    private static bool Matches(string tag, string range) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == range.Length || tag[range.Length] == '-');
}
