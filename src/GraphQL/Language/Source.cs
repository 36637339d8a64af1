using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Language;

/// <summary>The text of a document. It tells the line and column of an offset.</summary>
internal sealed class Source(string body)
{
    /// <summary>
    /// The offsets at which lines start, found at the first error: later ones do not read the text again.
    /// </summary>
    private int[]? _lineStarts;

    public string Body { get; } = body;

    public SourceLocation LocationAt(int offset)
    {
        _lineStarts ??= FindLineStarts(Body);
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>Returns the line and column of a single offset, without keeping anything.</summary>
    public static SourceLocation Locate(ReadOnlySpan<char> text, int offset)
    {
        var (line, start) = (1, 0);
        for (var next = NextLine(text, 0); next >= 0 && next <= offset; next = NextLine(text, start))
            (line, start) = (line + 1, next);
        return new SourceLocation(line, offset - start + 1);
    }

    private static int[] FindLineStarts(ReadOnlySpan<char> text)
    {
        List<int> starts = [0];
        for (var next = NextLine(text, 0); next >= 0; next = NextLine(text, next))
            starts.Add(next);
        return [.. starts];
    }

    /// <summary>
    /// Returns where the line after that at <paramref name="position"/> starts, or -1. Line terminators are LF, CR and
    /// CR LF (specification, section 2.1.2).
    /// </summary>
    private static int NextLine(ReadOnlySpan<char> text, int position)
    {
        var length = text[position..].IndexOfAny('\n', '\r');
        if (length < 0)
            return -1;
        var end = position + length;
        return text[end..].StartsWith("\r\n") ? end + 2 : end + 1;
    }
}

/// <summary>A range of the source text in UTF-16 units.</summary>
/// <param name="Start">The offset of the first unit.</param>
/// <param name="End">The offset after the last unit.</param>
internal readonly record struct Location(int Start, int End);
