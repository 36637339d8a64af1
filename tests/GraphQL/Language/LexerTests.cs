using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("!", "Bang")]
    [InlineData("$", "Dollar")]
    [InlineData("&", "Ampersand")]
    [InlineData("(", "ParenthesisLeft")]
    [InlineData(")", "ParenthesisRight")]
    [InlineData("...", "Spread")]
    [InlineData(":", "Colon")]
    [InlineData("=", "Equals")]
    [InlineData("@", "At")]
    [InlineData("[", "BracketLeft")]
    [InlineData("]", "BracketRight")]
    [InlineData("{", "BraceLeft")]
    [InlineData("|", "Pipe")]
    [InlineData("}", "BraceRight")]
    [InlineData("_", "Name")]
    [InlineData("__typename", "Name")]
    [InlineData("aZ09_", "Name")]
    [InlineData("0", "Int")]
    [InlineData("-0", "Int")]
    [InlineData("-1234567890", "Int")]
    [InlineData("0.5", "Float")]
    [InlineData("-0.0", "Float")]
    [InlineData("0e0", "Float")]
    [InlineData("1E+5", "Float")]
    [InlineData("9.0625e-10", "Float")]
    [InlineData("\"\"", "String")]
    [InlineData("\"a # b, c\"", "String")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u{e9}\"", "String")]
    [InlineData("\"\"\"\"\"\"", "BlockString")]
    [InlineData("\"\"\"a\n\\\"\"\" \"\" b\"\"\"", "BlockString")]
    public void A_token_is_the_whole_of_its_characters(string text, string kind)
    {
        Assert.Equal([$"{kind} {text} 0-{text.Length}"], Tokens(text));
        Assert.Equal([$"{kind} {text} 1-{text.Length + 1}"], Tokens($" {text},"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n,,\uFEFF")]
    [InlineData("# comment to the end")]
    [InlineData("#\r#\n#\r\n# \U0001F4F0 \"\"\"\n")]
    public void Ignored_characters_are_not_tokens(string text) => Assert.Empty(Tokens(text));

    [Theory]
    [InlineData("a#b\nc", "Name a 0-1", "Name c 4-5")]
    [InlineData("a#b\rc", "Name a 0-1", "Name c 4-5")]
    [InlineData("\uFEFFa\uFEFFb", "Name a 1-2", "Name b 3-4")]
    [InlineData("a,b", "Name a 0-1", "Name b 2-3")]
    [InlineData("...a", "Spread ... 0-3", "Name a 3-4")]
    [InlineData("a-1", "Name a 0-1", "Int -1 1-3")]
    [InlineData("1{", "Int 1 0-1", "BraceLeft { 1-2")]
    [InlineData("\"a\"\"b\"", "String \"a\" 0-3", "String \"b\" 3-6")]
    [InlineData("\"\" \"\"", "String \"\" 0-2", "String \"\" 3-5")]
    public void Tokens_need_nothing_between_them_where_they_cannot_be_confused(string text, params string[] tokens) =>
        Assert.Equal(tokens, Tokens(text));

    [Fact]
    public void At_the_end_the_lexer_stays_at_the_end()
    {
        var lexer = new Lexer("a ", int.MaxValue);
        lexer.Advance();
        lexer.Advance();
        lexer.Advance();

        Assert.Equal(TokenKind.EndOfFile, lexer.Kind);
        Assert.Equal(2, lexer.Start);
    }

    [Fact]
    public void A_copy_looks_ahead_and_leaves_the_original_where_it_was()
    {
        var lexer = new Lexer("a b", int.MaxValue);
        lexer.Advance();
        var ahead = lexer;
        ahead.Advance();

        Assert.Equal("b", ahead.Text.ToString());
        Assert.Equal("a", lexer.Text.ToString());
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var lexer = new Lexer(text, int.MaxValue);
        for (lexer.Advance(); lexer.Kind != TokenKind.EndOfFile; lexer.Advance())
            tokens.Add($"{lexer.Kind} {lexer.Text} {lexer.Start}-{lexer.End}");
        return tokens;
    }
}
