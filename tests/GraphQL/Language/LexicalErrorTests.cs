using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Tests.Language;

/// <summary>
/// Texts that do not fall into tokens. Messages and places are those of the reference implementation.
/// </summary>
public sealed class LexicalErrorTests
{
    public static TheoryData<string, string, int, int> Documents { get; } =
        new()
        {
            { "{a(b:1.)}", "Invalid number, expected digit but got: \")\".", 1, 8 },
            { "{a(b:.1)}", "Invalid number, expected digit before \".\", did you mean \"0.1\"?", 1, 6 },
            { "{a(b:.)}", "Unexpected character: \".\".", 1, 6 },
            { "{a(b:..)}", "Unexpected \"..\", did you mean \"...\"?", 1, 6 },
            { "..", "Unexpected \"..\", did you mean \"...\"?", 1, 1 },
            { ".", "Unexpected character: \".\".", 1, 1 },
            { ".5", "Invalid number, expected digit before \".\", did you mean \"0.5\"?", 1, 1 },
            { ".5e3", "Invalid number, expected digit before \".\", did you mean \"0.5\"?", 1, 1 },
            { "{a(b:00)}", "Invalid number, unexpected digit after 0: \"0\".", 1, 7 },
            { "{a(b:01)}", "Invalid number, unexpected digit after 0: \"1\".", 1, 7 },
            { "{a(b:-)}", "Invalid number, expected digit but got: \")\".", 1, 7 },
            { "{a(b:-a)}", "Invalid number, expected digit but got: \"a\".", 1, 7 },
            { "{a(b:--1)}", "Invalid number, expected digit but got: \"-\".", 1, 7 },
            { "{a(b:+1)}", "Unexpected character: \"+\".", 1, 6 },
            { "{a(b:1.a)}", "Invalid number, expected digit but got: \"a\".", 1, 8 },
            { "{a(b:1e)}", "Invalid number, expected digit but got: \")\".", 1, 8 },
            { "{a(b:1e+)}", "Invalid number, expected digit but got: \")\".", 1, 9 },
            { "{a(b:1ea)}", "Invalid number, expected digit but got: \"a\".", 1, 8 },
            { "{a(b:1.2.3)}", "Invalid number, expected digit but got: \".\".", 1, 9 },
            { "{a(b:1x)}", "Invalid number, expected digit but got: \"x\".", 1, 7 },
            { "{a(b:0x1)}", "Invalid number, expected digit but got: \"x\".", 1, 7 },
            { "{a(b:1_)}", "Invalid number, expected digit but got: \"_\".", 1, 7 },
            { "{a(b:0xF)}", "Invalid number, expected digit but got: \"x\".", 1, 7 },
            { "{a(b:1.0e-a)}", "Invalid number, expected digit but got: \"a\".", 1, 11 },
            { "{a(b:1.5e10.2)}", "Invalid number, expected digit but got: \".\".", 1, 12 },
            { "{a(b:0.)}", "Invalid number, expected digit but got: \")\".", 1, 8 },
            { "{a(b:1.", "Invalid number, expected digit but got: <EOF>.", 1, 8 },
            { "{a(b:1e", "Invalid number, expected digit but got: <EOF>.", 1, 8 },
            { "{a(b:-", "Invalid number, expected digit but got: <EOF>.", 1, 7 },
            { "{a(b:\")}", "Unterminated string.", 1, 9 },
            { "{a(b:\"", "Unterminated string.", 1, 7 },
            { "{a(b:\"x\ny\")}", "Unterminated string.", 1, 8 },
            { "{a(b:\"x\ry\")}", "Unterminated string.", 1, 8 },
            { "{a(b:\"\\x\")}", "Invalid character escape sequence: \"\\x\".", 1, 7 },
            { "{a(b:\"\\", "Invalid character escape sequence: \"\\\".", 1, 7 },
            { "{a(b:\"\\\"", "Unterminated string.", 1, 9 },
            { "{a(b:\"\\u\")}", "Invalid Unicode escape sequence: \"\\u\")}\".", 1, 7 },
            { "{a(b:\"\\u12\")}", "Invalid Unicode escape sequence: \"\\u12\")\".", 1, 7 },
            { "{a(b:\"\\u123g\")}", "Invalid Unicode escape sequence: \"\\u123g\".", 1, 7 },
            { "{a(b:\"\\uD83D\")}", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 7 },
            { "{a(b:\"\\uD83D\\uD83D\")}", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 7 },
            { "{a(b:\"\\uDCA9\")}", "Invalid Unicode escape sequence: \"\\uDCA9\".", 1, 7 },
            { "{a(b:\"\\uD83D\\u{DCA9}\")}", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 7 },
            { "{a(b:\"\\uD83Dx\")}", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 7 },
            { "{a(b:\"\\u{}\")}", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 7 },
            { "{a(b:\"\\u{110000}\")}", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 7 },
            { "{a(b:\"\\u{D800}\")}", "Invalid Unicode escape sequence: \"\\u{D800}\".", 1, 7 },
            { "{a(b:\"\\u{DFFF}\")}", "Invalid Unicode escape sequence: \"\\u{DFFF}\".", 1, 7 },
            { "{a(b:\"\\u{g}\")}", "Invalid Unicode escape sequence: \"\\u{g\".", 1, 7 },
            { "{a(b:\"\\u{1\")}", "Invalid Unicode escape sequence: \"\\u{1\"\".", 1, 7 },
            { "{a(b:\"\\u{1", "Invalid Unicode escape sequence: \"\\u{1\".", 1, 7 },
            { "{a(b:\"\\u{", "Invalid Unicode escape sequence: \"\\u{\".", 1, 7 },
            { "{a(b:\"\\u", "Invalid Unicode escape sequence: \"\\u\".", 1, 7 },
            { "{a(b:\"\\u{123456789}\")}", "Invalid Unicode escape sequence: \"\\u{123456789\".", 1, 7 },
            { "{a(b:\"\\u{12345678\",\"x\")}", "Invalid Unicode escape sequence: \"\\u{12345678\"\".", 1, 7 },
            { "{a(b:\"\\u{FXXX}\")}", "Invalid Unicode escape sequence: \"\\u{FX\".", 1, 7 },
            { "{a(b:\"\\u{FFFF\")}", "Invalid Unicode escape sequence: \"\\u{FFFF\"\".", 1, 7 },
            { "{a(b:\"\\uXXXX\")}", "Invalid Unicode escape sequence: \"\\uXXXX\".", 1, 7 },
            { "{a(b:\"\\uFXXX\")}", "Invalid Unicode escape sequence: \"\\uFXXX\".", 1, 7 },
            { "{a(b:\"\\uXXXF\")}", "Invalid Unicode escape sequence: \"\\uXXXF\".", 1, 7 },
            { "{a(b:\"\\u{FFFF\\n\")}", "Invalid Unicode escape sequence: \"\\u{FFFF\\\".", 1, 7 },
            { "{a(b:\"bad \\uDEAD esc\")}", "Invalid Unicode escape sequence: \"\\uDEAD\".", 1, 11 },
            { "{a(b:\"bad \\uD83D\\u{1F4A9} esc\")}", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 11 },
            { "{a(b:\"\"\"", "Unterminated string.", 1, 9 },
            { "{a(b:\"\"\"x", "Unterminated string.", 1, 10 },
            { "{a(b:\"\"\"x\"\"", "Unterminated string.", 1, 12 },
            { "{a(b:\"\"\"x\\\"\"\"", "Unterminated string.", 1, 14 },
            { "{a(b:\"\"\"x\n\n", "Unterminated string.", 3, 1 },
            { "\uD83D\uDCA9", "Unexpected character: U+1F4A9.", 1, 1 },
            { "{a\u00A0b}", "Unexpected character: U+00A0.", 1, 3 },
            { "{a\u0000}", "Unexpected character: U+0000.", 1, 3 },
            { "\u0007", "Unexpected character: U+0007.", 1, 1 },
            { "?", "Unexpected character: \"?\".", 1, 1 },
            { "\u007F", "Unexpected character: U+007F.", 1, 1 },
            { "\u203B", "Unexpected character: U+203B.", 1, 1 },
            { "\u200B", "Unexpected character: U+200B.", 1, 1 },
            { "{a(b:'x')}", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 6 },
            { "'", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 1 },
            { "%", "Unexpected character: \"%\".", 1, 1 },
            { "`", "Unexpected character: \"`\".", 1, 1 },
            { "~", "Unexpected character: \"~\".", 1, 1 },
            { "^", "Unexpected character: \"^\".", 1, 1 },
            { "\\", "Unexpected character: \"\\\".", 1, 1 },
            { "/", "Unexpected character: \"/\".", 1, 1 },
            { "*", "Unexpected character: \"*\".", 1, 1 },
            { "+", "Unexpected character: \"+\".", 1, 1 },
            { "-", "Invalid number, expected digit but got: <EOF>.", 1, 2 },
            { "<", "Unexpected character: \"<\".", 1, 1 },
            { ">", "Unexpected character: \">\".", 1, 1 },
            { ";", "Unexpected character: \";\".", 1, 1 },
            { "\"a", "Unterminated string.", 1, 3 },
            { "\"a\" \"", "Unterminated string.", 1, 6 },
            { "\"a\" ..", "Unexpected \"..\", did you mean \"...\"?", 1, 5 },
            { "{ a\n\n  b: \"x\n", "Unterminated string.", 3, 8 },
            { "{a(b:\"\"\"\n   }", "Unterminated string.", 2, 5 },
            { "{a}\u0000", "Unexpected character: U+0000.", 1, 4 },
            { "{a}\u00E9", "Unexpected character: U+00E9.", 1, 4 },
            { "\u00E9", "Unexpected character: U+00E9.", 1, 1 },
            { "{\u00E9}", "Unexpected character: U+00E9.", 1, 2 },
            { "{a(b: \u00E9)}", "Unexpected character: U+00E9.", 1, 7 },
            { "{a(b\u00E9: 1)}", "Unexpected character: U+00E9.", 1, 5 },
            { "{9a}", "Invalid number, expected digit but got: \"a\".", 1, 3 },
            { "{ a(b: 9a) }", "Invalid number, expected digit but got: \"a\".", 1, 9 },
            { "{a \u2028}", "Unexpected character: U+2028.", 1, 4 },
            { "{ a \u0085 }", "Unexpected character: U+0085.", 1, 5 },
            { "{ a \u000B }", "Unexpected character: U+000B.", 1, 5 },
            { "{ a \u000C }", "Unexpected character: U+000C.", 1, 5 },
            { "{ .. }", "Unexpected \"..\", did you mean \"...\"?", 1, 3 },
            { "{ ..a }", "Unexpected \"..\", did you mean \"...\"?", 1, 3 },
            { "{ .a }", "Unexpected character: \".\".", 1, 3 },
        };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_character_that_begins_no_token_is_named_with_its_place(
        string text,
        string problem,
        int line,
        int column
    )
    {
        Fails(text, problem, line, column);
    }

    /// <summary>
    /// These are not rows of the theory, since the test runner cannot pass text that is not well-formed.
    /// </summary>
    [Fact]
    public void An_unpaired_surrogate_is_not_a_character_anywhere()
    {
        Fails("{a(b:\"\"\"x\uD800\"\"\")}", "Invalid character within String: U+D800.", 1, 10);
        Fails("{a(b:\"x\uD800\")}", "Invalid character within String: U+D800.", 1, 8);
        Fails("{a(b:\"x\uDC00x\")}", "Invalid character within String: U+DC00.", 1, 8);
        Fails("# \uD800\n{a}", "Invalid character: U+D800.", 1, 3);
        Fails("# \uDC00 x", "Invalid character: U+DC00.", 1, 3);
        Fails("\uD800", "Invalid character: U+D800.", 1, 1);
        Fails("\uDC00a", "Invalid character: U+DC00.", 1, 1);
        Fails("\"a\" \uD800", "Invalid character: U+D800.", 1, 5);
    }

    private static void Fails(string text, string problem, int line, int column)
    {
        var error = Assert.Single(Assert.Throws<GraphQLException>(() => Document.Parse(text)).Errors);

        Assert.Equal($"Syntax Error: {problem}", error.Message);
        Assert.Equal(new SourceLocation(line, column), Assert.Single(error.Locations));
        Assert.Equal("GRAPHQL_PARSE_FAILED", error.Code);
    }
}
