using System.Buffers;

namespace Serverless.GraphQL.Language;

/// <summary>
/// The part that reads strings. It only checks them; <see cref="QuotedString"/> and <see cref="BlockString"/> decode
/// the value.
/// </summary>
internal ref partial struct Lexer
{
    private static readonly SearchValues<char> QuotedStringStops = SearchValues.Create("\"\\\n\r");

    private void ReadAnyString()
    {
        var isBlock = _text[Start..].StartsWith("\"\"\"");
        Kind = isBlock ? TokenKind.BlockString : TokenKind.String;
        End = isBlock ? ReadBlockString(Start + 3) : ReadQuotedString(Start + 1);
    }

    /// <summary><c>StringValue :: " StringCharacter* "</c>, after its opening quote.</summary>
    private readonly int ReadQuotedString(int position)
    {
        while (true)
        {
            if (At(position) != '\\')
                position = SkipCharacters(position, _text[position..].IndexOfAny(QuotedStringStops));
            switch (At(position))
            {
                case '"':
                    return position + 1;
                case '\\' when At(position + 1) == 'u':
                    position = ReadUnicodeEscape(position);
                    break;
                case '\\':
                    position = ReadCharacterEscape(position);
                    break;
                default:
                    throw Error(position, "Unterminated string.");
            }
        }
    }

    /// <summary><c>BlockString :: """ BlockStringCharacter* """</c>, after its opening quotes.</summary>
    private readonly int ReadBlockString(int position)
    {
        while (true)
        {
            position = SkipCharacters(position, _text[position..].IndexOfAny('"', '\\'));
            var rest = _text[position..];
            if (rest.IsEmpty)
                throw Error(position, "Unterminated string.");
            if (rest.StartsWith("\"\"\""))
                return position + 3;
            position += rest.StartsWith("\\\"\"\"") ? 4 : 1;
        }
    }

    /// <summary>
    /// Passes plain characters: <paramref name="count"/> of them, or all that are left if it is negative.
    /// </summary>
    private readonly int SkipCharacters(int position, int count)
    {
        var characters = count < 0 ? _text[position..] : _text.Slice(position, count);
        var unpaired = IndexOfUnpairedSurrogate(characters);
        if (unpaired < 0)
            return position + characters.Length;
        position += unpaired;
        throw Error(position, $"Invalid character within String: {CharacterAt(position)}.");
    }

    /// <summary>Checks <c>\ EscapedCharacter</c> and returns the offset after it.</summary>
    private readonly int ReadCharacterEscape(int position) =>
        At(position + 1) is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't'
            ? position + 2
            : throw Error(position, $"Invalid character escape sequence: \"{Excerpt(position, 2)}\".");

    /// <summary>
    /// Checks <c>\u EscapedUnicode</c>, or two of them for a surrogate pair, and returns the offset after it.
    /// </summary>
    private readonly int ReadUnicodeEscape(int position)
    {
        var length = QuotedString.UnicodeEscape(_text[position..], out _);
        if (length > 0)
            return position + length;
        var shown = At(position + 2) == '{' ? BracedLength(position) : 6;
        throw Error(position, $"Invalid Unicode escape sequence: \"{Excerpt(position, shown)}\".");
    }

    /// <summary>
    /// Returns how much of a wrong <c>\u{...}</c> an error shows: up to the first character that is wrong, at most 12.
    /// </summary>
    private readonly int BracedLength(int position)
    {
        var length = 3;
        while (length < 12 && char.IsAsciiHexDigit(At(position + length)))
            length++;
        return Math.Min(length + 1, 12);
    }

    private readonly ReadOnlySpan<char> Excerpt(int position, int length) =>
        _text.Slice(position, Math.Min(length, _text.Length - position));
}
