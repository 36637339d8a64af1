namespace Serverless.GraphQL.Execution.Writing;

/// <summary>Writes the escapes of JSON strings as ECMAScript's JSON.stringify spells them.</summary>
internal static class StringEscape
{
    public const int MaxLength = 6;

    /// <summary>Escapes a quote, a backslash or a control character. Returns the number of bytes, at most 6.</summary>
    public static int Write(char c, Span<byte> destination)
    {
        var letter = c switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (letter == '\0')
            return WriteUnicode(c, destination);
        destination[0] = (byte)'\\';
        destination[1] = (byte)letter;
        return 2;
    }

    /// <summary>Writes an escape such as <c>\u001f</c>. Returns the number of bytes, 6.</summary>
    public static int WriteUnicode(char c, Span<byte> destination)
    {
        const string Hex = "0123456789abcdef";
        destination[0] = (byte)'\\';
        destination[1] = (byte)'u';
        destination[2] = (byte)Hex[c >> 12];
        destination[3] = (byte)Hex[(c >> 8) & 15];
        destination[4] = (byte)Hex[(c >> 4) & 15];
        destination[5] = (byte)Hex[c & 15];
        return 6;
    }
}
