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

    /// <summary>Line terminators are those of the specification, section 2.1.2: LF, CR and CR LF.</summary>
    private static int[] FindLineStarts(ReadOnlySpan<char> text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !text[(i + 1)..].StartsWith('\n'))) starts.Add(i + 1);
        }

        return [.. starts];
    }
}
