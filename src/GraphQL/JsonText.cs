using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL;

/// <summary>Decodes the content of JSON strings (RFC 8259, section 7).</summary>
/// <remarks>
/// It is written by hand because the base library's reader looks at every byte three times: a document of nothing but
/// escapes would cost the server more than its sender.
/// </remarks>
internal static class JsonText
{
    private const int MaxFew = 8;

    /// <summary>The character that each letter after a backslash stands for.</summary>
    private static readonly char[] Escapes = EscapesByLetter();

    /// <summary>Whether each byte stands for itself, whatever is around it.</summary>
    private static readonly bool[] Plain =
    [
        .. Enumerable.Range(0, 256).Select(static value => value is >= ' ' and < 0x80 and not ('"' or '\\')),
    ];

    private static readonly SearchValues<byte> Stops = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(static control => (byte)control),
        (byte)'"',
        (byte)'\\',
    ]);

    /// <param name="content">The bytes between the quotes.</param>
    /// <param name="maxLength">
    /// How many UTF-16 units are of use. A longer text is cut after one more, so that the caller sees that it is too
    /// long.
    /// </param>
    /// <exception cref="GraphQLException">
    /// The bytes are not the content of a JSON string, or not Unicode text.
    /// </exception>
    public static string Decode(ReadOnlySpan<byte> content, int maxLength)
    {
        // A text never has more UTF-16 units than bytes. The last character may have two units.
        var text = ArrayPool<char>.Shared.Rent((int)Math.Min(content.Length, maxLength + 2L));
        try
        {
            var length = Decode(content, text, maxLength);
            return new string(text, 0, (int)Math.Min(length, maxLength + 1L));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    private static int Decode(ReadOnlySpan<byte> content, Span<char> text, int maxLength)
    {
        var (read, written) = (0, 0);
        while (read < content.Length && written <= maxLength)
        {
            // Often a few letters stand between escapes: vectors would not pay for themselves there.
            var few = Math.Min(read + MaxFew, content.Length);
            while (read < few && written <= maxLength && Plain[content[read]])
                text[written++] = (char)content[read++];
            if (read == content.Length || written > maxLength)
                break;
            read +=
                content[read] == '\\'
                    ? Unescape(content[read..], text, ref written)
                    : Transcode(content[read..], text, ref written);
        }

        return written;
    }

    /// <summary>
    /// Copies what is not an escape. Returns the number of bytes read, fewer than there are where the text is full.
    /// </summary>
    private static int Transcode(ReadOnlySpan<byte> content, Span<char> text, ref int written)
    {
        var end = content.IndexOfAny(Stops);
        if (end == 0)
            throw NotAString(
                content[0] == '"'
                    ? "it has a quote that is not escaped."
                    : "it has a control character that is not escaped."
            );
        var run = end < 0 ? content : content[..end];
        var status = Utf8.ToUtf16(run, text[written..], out var read, out var added, replaceInvalidSequences: false);
        written += added;
        if (status is OperationStatus.Done or OperationStatus.DestinationTooSmall)
            return read;
        throw NotAString("it is not valid UTF-8.");
    }

    /// <summary>Decodes one escape, or the two of a surrogate pair. Returns the number of bytes read.</summary>
    private static int Unescape(ReadOnlySpan<byte> content, Span<char> text, ref int written)
    {
        var letter = content.Length > 1 ? content[1] : default;
        if (letter == 'u')
            return UnescapeUnicode(content, text, ref written);
        if (Escapes[letter] == default)
            throw NotAString("it has an escape that JSON does not know.");
        text[written++] = Escapes[letter];
        return 2;
    }

    private static int UnescapeUnicode(ReadOnlySpan<byte> content, Span<char> text, ref int written)
    {
        var unit = Unit(content);
        text[written++] = unit;
        if (!char.IsSurrogate(unit))
            return 6;
        var low = content.Length >= 12 && content[6] == '\\' && content[7] == 'u' ? Unit(content[6..]) : default;
        if (!char.IsSurrogatePair(unit, low))
            throw NotAString("it has half of a surrogate pair, which is not text.");
        text[written++] = low;
        return 12;
    }

    /// <summary>Returns the UTF-16 unit of an escape of six bytes.</summary>
    private static char Unit(ReadOnlySpan<byte> escape) =>
        escape.Length >= 6 && Utf8Parser.TryParse(escape[2..6], out ushort unit, out var digits, 'x') && digits == 4
            ? (char)unit
            : throw NotAString("it has an escape \\u without four hexadecimal digits.");

    private static char[] EscapesByLetter()
    {
        var escapes = new char[256];
        foreach (var (letter, escaped) in "\"\\/bfnrt".Zip("\"\\/\b\f\n\r\t"))
            escapes[letter] = escaped;
        return escapes;
    }

    private static GraphQLException NotAString(string reason) =>
        new(new GraphQLError { Message = $"The query is not a JSON string: {reason}" });
}
