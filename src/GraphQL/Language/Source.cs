using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Language;

/// <summary>The text of a document, able to say at which line and column an offset stands.</summary>
internal sealed class Source(string body)
{
    /// <summary>Made at the first error, so that a hundred errors do not read the text a hundred times.</summary>
    private int[]? _lineStarts;

    public string Body { get; } = body;

    public SourceLocation LocationAt(int offset)
    {
        _lineStarts ??= FindLineStarts(Body);
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The same for one offset, of a text of which nothing else will be asked.</summary>
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
    /// Where the line after that at <paramref name="position"/> starts, or -1. Line terminators are those of the specification, section
    /// 2.1.2: LF, CR and CR LF.
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

/// <summary>A range of the source text in UTF-16 units: <paramref name="Start"/> inclusive, <paramref name="End"/> exclusive.</summary>
internal readonly record struct Location(int Start, int End);
