using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Tests.Language;

public sealed class StringValueTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData(" kept \t", " kept \t")]
    [InlineData("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t")]
    [InlineData("a\\nb\\nc", "a\nb\nc")]
    [InlineData("\\u0041\\u00e9\\uFFFD", "A\u00E9\uFFFD")]
    [InlineData("\\u{41}\\u{0041}\\u{1F4F0}\\u{10FFFF}\\u{0}", "A" + "A\U0001F4F0\U0010FFFF\0")]
    [InlineData("\\u{000000000000041}", "A")]
    [InlineData("\\uD83D\\uDCF0 \\ud83d\\udcf0", "\U0001F4F0 \U0001F4F0")]
    [InlineData("\\uD7FF\\uE000", "\uD7FF\uE000")]
    [InlineData("\U0001F4F0 \u2028 \u0007", "\U0001F4F0 \u2028 \u0007")]
    public void Escapes_stand_for_their_characters(string body, string value) =>
        Assert.Equal(value, Parse($"\"{body}\"", isBlock: false));

    [Theory]
    [InlineData("", "")]
    [InlineData("one line", "one line")]
    [InlineData("  kept \t", "  kept \t")]
    [InlineData("  \t ", "")]
    [InlineData("\n \n\t\n", "")]
    [InlineData("\n  a\n  b\n", "a\nb")]
    [InlineData("\n    a\n  b\n      c\n", "  a\nb\n    c")]
    [InlineData("  a\n    b\n  c", "  a\n  b\nc")]
    [InlineData("a\n    b\n      c", "a\nb\n  c")]
    [InlineData("\r\n\ta\r\tb\r\n", "a\nb")]
    [InlineData("\n  a\n\n \n  b\n", "a\n\n\nb")]
    [InlineData("\n  a\n     \n  b\n", "a\n   \nb")]
    [InlineData("\n \ta\n\t b", "a\nb")]
    [InlineData("\n\n  a\n\n", "a")]
    [InlineData("a \\n \\u0041 \\ \" \"\" b", "a \\n \\u0041 \\ \" \"\" b")]
    [InlineData("\\\"\"\"a\\\"\"\"\"\n", "\"\"\"a\"\"\"\"")]
    [InlineData("\n  \\\"\"\"\n  \\\\\"\"\"", "\"\"\"\n\\\"\"\"")]
    [InlineData("\U0001F4F0\u2028\u0007", "\U0001F4F0\u2028\u0007")]
    public void Block_strings_lose_their_common_indentation_and_blank_ends(string raw, string value) =>
        Assert.Equal(value, Parse($"\"\"\"{raw}\"\"\"", isBlock: true));

    [Theory]
    [InlineData("\\u{D800}")]
    [InlineData("\\u{DFFF}")]
    [InlineData("\\u{110000}")]
    [InlineData("\\u{FFFFFFFFFFFFFFFFFFFF0041}")]
    [InlineData("\\u{}")]
    [InlineData("\\uD83D\\uE000")]
    [InlineData("\\uDCF0\\uD83D")]
    public void An_escape_must_describe_a_scalar_value(string body)
    {
        const string Problem = "Syntax Error: Invalid Unicode escape sequence: \"\\u";
        var exception = Assert.Throws<GraphQLException>(() => Parser.ParseValue($"\"{body}\""));

        Assert.StartsWith(Problem, exception.Errors[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain \u00E9 \U0001F4F0 \uFEFF")]
    [InlineData("\"\\/\b\f\n\r\t")]
    [InlineData("\0\u0001\u001F\u007F\u0080\u009F\u00A0")]
    public void A_printed_string_has_the_same_value(string value)
    {
        var printed = QuotedString.Print(value);

        Assert.Equal(value, Parse(printed, isBlock: false));
        Assert.DoesNotContain(printed, static character => char.IsControl(character));
    }

    private static string Parse(string text, bool isBlock)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(text));
        Assert.Equal(isBlock, node.IsBlock);
        return node.Value;
    }
}
