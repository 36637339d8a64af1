using System.Buffers;
using System.Globalization;
using System.Text;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Language;

/// <summary>
/// Walks over the lexical tokens of a text (specification, section 2.1) without allocating. It stands at one token at a
/// time and tells where that token begins and ends. To look ahead, copy it and advance the copy.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="maxTokens">How many tokens and comments are allowed; one more is an error.</param>
internal ref partial struct Lexer(ReadOnlySpan<char> text, int maxTokens)
{
    private readonly ReadOnlySpan<char> _text = text;

    public TokenKind Kind { get; private set; }

    /// <summary>The offset of the token's first character.</summary>
    public int Start { get; private set; }

    /// <summary>The offset after the token's last character.</summary>
    public int End { get; private set; }

    /// <summary>The offset after the last character of the token before this one.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>The number of tokens and comments so far.</summary>
    public int Tokens { get; private set; }

    /// <summary>The token as written.</summary>
    public readonly ReadOnlySpan<char> Text => _text[Start..End];

    /// <summary>Goes to the next token; at the end of the text it stays there.</summary>
    public void Advance()
    {
        PreviousEnd = End;
        Start = SkipIgnored(End);
        if (Start == _text.Length)
        {
            Kind = TokenKind.EndOfFile;
            End = Start;
            return;
        }

        Count(Start);
        var first = _text[Start];
        if (char.IsAsciiLetter(first) || first == '_')
        {
            Kind = TokenKind.Name;
            End = ReadName(Start + 1);
            return;
        }

        Kind = PunctuatorKind(first);
        if (Kind != TokenKind.StartOfFile)
            End = Start + 1;
        else
            ReadLongToken(first);
    }

    public readonly GraphQLException Error(int offset, string problem) => SyntaxError.At(_text, offset, problem);

    /// <summary>
    /// Returns the kind of a one-character punctuator; <see cref="TokenKind.StartOfFile"/> for anything else.
    /// </summary>
    private static TokenKind PunctuatorKind(char character) =>
        character switch
        {
            '!' => TokenKind.Bang,
            '$' => TokenKind.Dollar,
            '&' => TokenKind.Ampersand,
            '(' => TokenKind.ParenthesisLeft,
            ')' => TokenKind.ParenthesisRight,
            ':' => TokenKind.Colon,
            '=' => TokenKind.Equals,
            '@' => TokenKind.At,
            '[' => TokenKind.BracketLeft,
            ']' => TokenKind.BracketRight,
            '{' => TokenKind.BraceLeft,
            '|' => TokenKind.Pipe,
            '}' => TokenKind.BraceRight,
            _ => TokenKind.StartOfFile,
        };

    private void ReadLongToken(char first)
    {
        if (first == '"')
            ReadAnyString();
        else if (first == '-' || char.IsAsciiDigit(first))
            ReadNumber();
        else if (first == '.')
            ReadSpread();
        else
            throw Error(Start, UnexpectedCharacter());
    }

    private void Count(int position)
    {
        if (++Tokens > maxTokens)
            throw Error(position, $"Document contains more than {maxTokens} tokens and comments. Parsing aborted.");
    }

    /// <summary>
    /// Passes <c>Ignored : UnicodeBOM, Whitespace, LineTerminator, Comment, Comma</c> and returns the offset after
    /// them.
    /// </summary>
    private int SkipIgnored(int position)
    {
        var text = _text;
        for (; position < text.Length; position++)
        {
            switch (text[position])
            {
                case ' ' or '\n' or ',' or '\r' or '\t' or '\uFEFF':
                    break;
                case '#':
                    Count(position);
                    position = SkipComment(position + 1) - 1;
                    break;
                default:
                    return position;
            }
        }

        return position;
    }

    /// <summary>
    /// Passes <c>Comment :: # CommentChar*</c>, up to the end of the line or to an unpaired surrogate.
    /// </summary>
    private readonly int SkipComment(int position)
    {
        var rest = _text[position..];
        var length = rest.IndexOfAny('\n', '\r');
        if (length >= 0)
            rest = rest[..length];
        var unpaired = IndexOfUnpairedSurrogate(rest);
        return position + (unpaired < 0 ? rest.Length : unpaired);
    }

    /// <summary><c>Name :: NameStart NameContinue*</c>, after its start.</summary>
    private readonly int ReadName(int position)
    {
        var text = _text;
        while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] == '_'))
            position++;
        return position;
    }

    private void ReadSpread()
    {
        var rest = _text[Start..];
        if (rest.StartsWith("..."))
        {
            Kind = TokenKind.Spread;
            End = Start + 3;
            return;
        }

        if (rest.StartsWith(".."))
            throw Error(Start, "Unexpected \"..\", did you mean \"...\"?");
        var digits = rest.Length > 1 && char.IsAsciiDigit(rest[1]) ? rest[1..(ReadDigits(Start + 1) - Start)] : [];
        throw Error(
            Start,
            digits.IsEmpty
                ? UnexpectedCharacter()
                : $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?"
        );
    }

    /// <summary><c>IntValue</c> and <c>FloatValue</c>; neither may be followed by a digit, a dot or a name.</summary>
    private void ReadNumber()
    {
        Kind = TokenKind.Int;
        var position = Start;
        if (At(position) == '-')
            position++;
        if (At(position) == '0')
        {
            position++;
            if (char.IsAsciiDigit(At(position)))
                throw Error(position, $"Invalid number, unexpected digit after 0: {CharacterAt(position)}.");
        }
        else
        {
            position = ReadDigits(position);
        }

        if (At(position) == '.')
        {
            Kind = TokenKind.Float;
            position = ReadDigits(position + 1);
        }

        if (At(position) is 'e' or 'E')
        {
            Kind = TokenKind.Float;
            position++;
            position = ReadDigits(At(position) is '+' or '-' ? position + 1 : position);
        }

        if (At(position) is '.' or '_' || char.IsAsciiLetter(At(position)))
            throw ExpectedDigit(position);
        End = position;
    }

    /// <summary><c>Digit+</c>.</summary>
    private readonly int ReadDigits(int position)
    {
        if (!char.IsAsciiDigit(At(position)))
            throw ExpectedDigit(position);
        do position++;
        while (char.IsAsciiDigit(At(position)));
        return position;
    }

    /// <summary>
    /// Returns the unit at an offset; beyond the end U+0000, which no token but a string may contain.
    /// </summary>
    private readonly char At(int position) => position < _text.Length ? _text[position] : '\0';

    private readonly GraphQLException ExpectedDigit(int position) =>
        Error(position, $"Invalid number, expected digit but got: {CharacterAt(position)}.");

    private readonly string UnexpectedCharacter() =>
        At(Start) switch
        {
            '\'' => "Unexpected single quote character ('), did you mean to use a double quote (\")?",
            _ when IndexOfUnpairedSurrogate(_text.Slice(Start, Math.Min(2, _text.Length - Start))) == 0 =>
                $"Invalid character: {CharacterAt(Start)}.",
            _ => $"Unexpected character: {CharacterAt(Start)}.",
        };

    /// <summary>
    /// Returns the character at an offset as errors show it: itself if it is printable ASCII, else its code point.
    /// </summary>
    private readonly string CharacterAt(int position)
    {
        if (position >= _text.Length)
            return SyntaxError.Describe(TokenKind.EndOfFile);
        var unit = _text[position];
        if (unit == '"')
            return "'\"'";
        if (unit is >= ' ' and <= '~')
            return $"\"{unit}\"";
        var isScalar = Rune.DecodeFromUtf16(_text[position..], out var rune, out _) == OperationStatus.Done;
        var codePoint = isScalar ? rune.Value : unit;
        return "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
    }

    private static int IndexOfUnpairedSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
