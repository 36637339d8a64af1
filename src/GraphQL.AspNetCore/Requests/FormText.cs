using System.Text;
using System.Text.Unicode;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>Decodes names and values of <c>application/x-www-form-urlencoded</c> (WHATWG URL, section 5.1).</summary>
internal static class FormText
{
    /// <summary>
    /// Decodes a plus to a space, and <c>%</c> with two hexadecimal digits to a byte; other percent signs stay. Returns
    /// null if the bytes are not UTF-8. The WHATWG would put replacement characters there, but a query must not change
    /// unnoticed.
    /// </summary>
    public static string? Decode(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('%', '+'))
            return text.ToString();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var written = 0;
        while (!text.IsEmpty)
        {
            var length = text[0] switch
            {
                '+' => Write((byte)' ', bytes, ref written),
                '%'
                    when text is [_, var high, var low, ..]
                        && char.IsAsciiHexDigit(high)
                        && char.IsAsciiHexDigit(low) => 2
                    + Write((byte)((HexDigit(high) << 4) | HexDigit(low)), bytes, ref written),
                < '\u0080' => Write((byte)text[0], bytes, ref written),
                _ => WriteRune(text, bytes, ref written),
            };
            text = text[length..];
        }

        var utf8 = bytes.AsSpan(0, written);
        return Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : null;
    }

    private static int HexDigit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static int Write(byte value, byte[] bytes, ref int written)
    {
        bytes[written++] = value;
        return 1;
    }

    private static int WriteRune(ReadOnlySpan<char> text, byte[] bytes, ref int written)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        written += rune.EncodeToUtf8(bytes.AsSpan(written));
        return length;
    }
}
