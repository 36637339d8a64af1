using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Language;

/// <summary>Makes the exceptions of lexer and parser, in the words of the reference implementation.</summary>
internal static class SyntaxError
{
    public static GraphQLException At(ReadOnlySpan<char> text, int offset, string problem) =>
        new(
            new GraphQLError
            {
                Message = $"Syntax Error: {problem}",
                Locations = [Source.Locate(text, offset)],
                Code = "GRAPHQL_PARSE_FAILED",
            }
        );

    /// <summary>
    /// Names the token at which <paramref name="lexer"/> stands by its kind, and its value if it has one.
    /// </summary>
    public static string Describe(scoped in Lexer lexer) =>
        lexer.Kind switch
        {
            TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Describe(lexer.Kind)} \"{lexer.Text}\"",
            TokenKind.String => $"String \"{QuotedString.Value(lexer.Text[1..^1])}\"",
            TokenKind.BlockString => $"BlockString \"{BlockString.Value(lexer.Text[3..^3])}\"",
            _ => Describe(lexer.Kind),
        };

    public static string Describe(TokenKind kind) =>
        kind switch
        {
            TokenKind.StartOfFile => "<SOF>",
            TokenKind.EndOfFile => "<EOF>",
            TokenKind.Bang => "\"!\"",
            TokenKind.Dollar => "\"$\"",
            TokenKind.Ampersand => "\"&\"",
            TokenKind.ParenthesisLeft => "\"(\"",
            TokenKind.ParenthesisRight => "\")\"",
            TokenKind.Spread => "\"...\"",
            TokenKind.Colon => "\":\"",
            TokenKind.Equals => "\"=\"",
            TokenKind.At => "\"@\"",
            TokenKind.BracketLeft => "\"[\"",
            TokenKind.BracketRight => "\"]\"",
            TokenKind.BraceLeft => "\"{\"",
            TokenKind.Pipe => "\"|\"",
            TokenKind.BraceRight => "\"}\"",
            _ => kind.ToString(),
        };
}
