using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL;

/// <summary>The text that the content of a JSON string stands for (RFC 8259, section 7).</summary>
/// <remarks>
/// Decoded by hand: the base library's reader looks at every byte three times to do it, and a document of nothing but escapes would cost
/// its sender less than us.
/// </remarks>
internal static class JsonText
{
    private const int MaxFew = 8;

    /// <summary>What a letter after a backslash stands for.</summary>
    private static readonly char[] Escapes = EscapesByLetter();

    /// <summary>Whether a byte stands for itself, whatever is around it.</summary>
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
    /// <param name="maxLength">UTF-16 units that are of use: of a longer text one more is given, and the rest is not worth the time.</param>
    /// <exception cref="GraphQLException">They are no content of a JSON string, or stand for no Unicode text.</exception>
    public static string Decode(ReadOnlySpan<byte> content, int maxLength)
    {
        // No text has more UTF-16 units than bytes; the last character may be one of two units.
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
            // Between escapes are often a few letters: for these vectors are not worth their start.
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

    /// <summary>Passes what is no escape; the result is how many bytes that were, fewer than there are where the text is full.</summary>
    private static int Transcode(ReadOnlySpan<byte> content, Span<char> text, ref int written)
    {
        var end = content.IndexOfAny(Stops);
        if (end == 0)
            throw NoString(
                content[0] == '"'
                    ? "it has a quote that is not escaped."
                    : "it has a control character that is not escaped."
            );
        var run = end < 0 ? content : content[..end];
        var status = Utf8.ToUtf16(run, text[written..], out var read, out var added, replaceInvalidSequences: false);
        written += added;
        if (status is OperationStatus.Done or OperationStatus.DestinationTooSmall)
            return read;
        throw NoString("it is not valid UTF-8.");
    }

    /// <summary>Passes one escape, or the two of a surrogate pair; the result is how many bytes that were.</summary>
    private static int Unescape(ReadOnlySpan<byte> content, Span<char> text, ref int written)
    {
        var letter = content.Length > 1 ? content[1] : default;
        if (letter == 'u')
            return UnescapeUnicode(content, text, ref written);
        if (Escapes[letter] == default)
            throw NoString("it has an escape that JSON does not know.");
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
            throw NoString("it has half of a surrogate pair, which is no text.");
        text[written++] = low;
        return 12;
    }

    /// <summary>The UTF-16 unit of an escape of six bytes.</summary>
    private static char Unit(ReadOnlySpan<byte> escape) =>
        escape.Length >= 6 && Utf8Parser.TryParse(escape[2..6], out ushort unit, out var digits, 'x') && digits == 4
            ? (char)unit
            : throw NoString("it has an escape \\u without four hexadecimal digits.");

    private static char[] EscapesByLetter()
    {
        var escapes = new char[256];
        foreach (var (letter, escaped) in "\"\\/bfnrt".Zip("\"\\/\b\f\n\r\t"))
            escapes[letter] = escaped;
        return escapes;
    }

    private static GraphQLException NoString(string reason) =>
        new(new GraphQLError { Message = $"The query is no JSON string: {reason}" });
}
