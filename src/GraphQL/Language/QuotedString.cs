using System.Buffers;
using System.Globalization;
using System.Text;

namespace Serverless.GraphQL.Language;

/// <summary>Decodes and prints strings in quotes (specification, section 2.9.4).</summary>
internal static class QuotedString
{
    /// <summary>Returns the value of what stands between the quotes; the lexer has checked it.</summary>
    public static string Value(ReadOnlySpan<char> body)
    {
        if (!body.Contains('\\'))
            return body.ToString();

        // Every escape is longer than what it stands for.
        var buffer = ArrayPool<char>.Shared.Rent(body.Length);
        var written = 0;
        while (!body.IsEmpty)
            body = body[(body[0] == '\\' ? Unescape(body, buffer, ref written) : Copy(body, buffer, ref written))..];
        var value = new string(buffer, 0, written);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    /// <summary>Appends what stands before the next escape and returns its length.</summary>
    private static int Copy(ReadOnlySpan<char> text, Span<char> buffer, ref int written)
    {
        var escape = text.IndexOf('\\');
        var plain = escape < 0 ? text : text[..escape];
        plain.CopyTo(buffer[written..]);
        written += plain.Length;
        return plain.Length;
    }

    /// <summary>
    /// Returns a string literal with this value; control characters, quotes and backslashes are escaped.
    /// </summary>
    public static string Print(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => text.Append('\\').Append(character),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)character:X4}"
                ),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>
    /// Reads <c>\u</c> and four digits, <c>\u{...}</c>, or two of the former that are a surrogate pair. Returns the
    /// length of the escape, or 0 if it is not one or does not stand for a Unicode scalar value.
    /// </summary>
    public static int UnicodeEscape(ReadOnlySpan<char> text, out Rune value)
    {
        if (text is ['\\', 'u', '{', ..])
            return BracedEscape(text, out value);
        value = default;
        if (!TryReadUnit(text, out var first))
            return 0;
        if (Rune.TryCreate(first, out value))
            return 6;
        return TryReadUnit(text[6..], out var second) && Rune.TryCreate(first, second, out value) ? 12 : 0;
    }

    /// <summary><c>\u{ HexDigit+ }</c>: any number of digits, leading zeros included.</summary>
    private static int BracedEscape(ReadOnlySpan<char> text, out Rune value)
    {
        const int FirstDigit = 3;
        const int BeyondUnicode = 0x11_0000;
        value = default;
        var codePoint = 0;
        var position = FirstDigit;
        for (; position < text.Length && char.IsAsciiHexDigit(text[position]); position++)
            codePoint = Math.Min((codePoint << 4) | HexDigit(text[position]), BeyondUnicode);
        var isClosed = position > FirstDigit && position < text.Length && text[position] == '}';
        return isClosed && Rune.TryCreate(codePoint, out value) ? position + 1 : 0;
    }

    /// <summary><c>\u HexDigit HexDigit HexDigit HexDigit</c>.</summary>
    private static bool TryReadUnit(ReadOnlySpan<char> text, out char unit)
    {
        unit = default;
        if (text is not ['\\', 'u', _, _, _, _, ..])
            return false;
        var value = 0;
        foreach (var digit in text[2..6])
            value = (value << 4) | HexDigit(digit);
        unit = (char)value;
        return value >= 0;
    }

    /// <summary>
    /// Returns a negative number for what is not a digit, so that a number that holds it is negative, too.
    /// </summary>
    private static int HexDigit(char digit)
    {
        if (char.IsAsciiDigit(digit))
            return digit - '0';
        var letter = (digit | 0x20) - 'a';
        return letter is >= 0 and < 6 ? letter + 10 : -1;
    }

    /// <summary>
    /// Appends what the escape at the start of <paramref name="text"/> stands for and returns its length.
    /// </summary>
    private static int Unescape(ReadOnlySpan<char> text, Span<char> buffer, ref int written)
    {
        if (text[1] == 'u')
        {
            var length = UnicodeEscape(text, out var rune);
            written += rune.EncodeToUtf16(buffer[written..]);
            return length;
        }

        buffer[written++] = text[1] switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            var itself => itself,
        };
        return 2;
    }
}
