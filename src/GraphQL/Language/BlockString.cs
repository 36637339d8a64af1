using System.Buffers;

namespace Serverless.GraphQL.Language;

/// <summary>Decodes and prints block strings (specification, section 2.9.4, <c>BlockString</c>).</summary>
internal static class BlockString
{
    /// <summary>
    /// Returns the value of what stands between the triple quotes, <c>BlockStringValue(rawValue)</c>; the lexer has
    /// checked it. The common indentation of all lines but the first is removed, then blank lines at both ends, and
    /// <c>\"""</c> becomes <c>"""</c>.
    /// </summary>
    public static string Value(ReadOnlySpan<char> raw)
    {
        var (commonIndent, first, last) = Measure(raw);
        if (first < 0)
            return "";

        // Values only shrink: indentation and backslashes go, and a line terminator becomes one line feed.
        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var written = 0;
        var index = 0;
        foreach (var line in new Lines(raw))
        {
            if (index > last)
                break;
            if (index > first)
                buffer[written++] = '\n';
            if (index >= first)
                Append(index == 0 ? line : line[Math.Min(commonIndent, line.Length)..], buffer, ref written);
            index++;
        }

        var value = new string(buffer, 0, written);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    /// <summary>
    /// Returns a block string literal with this value, which must be one that <see cref="Value"/> can return. Short
    /// single lines stay on the line of the quotes; line feeds are added only where they do not change the value.
    /// </summary>
    public static string Print(string value)
    {
        var text = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var isSingleLine = !value.Contains('\n', StringComparison.Ordinal);
        var isSpread = !isSingleLine || value.Length > 70 || value is [.., '"' or '\\'];

        // On a line of its own, the indentation of a single line would be taken for common and removed.
        var keepsFirstLine = isSingleLine && value is [' ' or '\t', ..];
        var before = isSpread && !keepsFirstLine ? "\n" : "";
        var after = isSpread ? "\n" : "";
        return $"\"\"\"{before}{text}{after}\"\"\"";
    }

    /// <summary>
    /// Returns the common indentation, and the indices of the first and last line that is not blank, or -1.
    /// </summary>
    private static (int CommonIndent, int First, int Last) Measure(ReadOnlySpan<char> raw)
    {
        var (commonIndent, first, last, index) = (int.MaxValue, -1, -1, 0);
        foreach (var line in new Lines(raw))
        {
            var indent = line.IndexOfAnyExcept(' ', '\t');
            if (indent >= 0)
            {
                if (first < 0)
                    first = index;
                last = index;
                if (index > 0)
                    commonIndent = Math.Min(commonIndent, indent);
            }

            index++;
        }

        return (commonIndent, first, last);
    }

    private static void Append(ReadOnlySpan<char> line, Span<char> buffer, ref int written)
    {
        const string EscapedQuotes = "\\\"\"\"";
        for (var escape = line.IndexOf(EscapedQuotes); escape >= 0; escape = line.IndexOf(EscapedQuotes))
        {
            line[..escape].CopyTo(buffer[written..]);
            "\"\"\"".CopyTo(buffer[(written + escape)..]);
            written += escape + 3;
            line = line[(escape + EscapedQuotes.Length)..];
        }

        line.CopyTo(buffer[written..]);
        written += line.Length;
    }

    /// <summary>The lines of a text, split at LF, CR and CR LF; one more than there are terminators.</summary>
    private ref struct Lines(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;
        private bool _isDone;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Lines GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_isDone)
                return false;
            var end = _rest.IndexOfAny('\n', '\r');
            _isDone = end < 0;
            Current = _isDone ? _rest : _rest[..end];
            if (!_isDone)
                _rest = _rest[(end + (_rest[end..] is ['\r', '\n', ..] ? 2 : 1))..];
            return true;
        }
    }
}
