using System.Text;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Tests.Language;

/// <summary>
/// Any text parses and prints to the same nodes, or is one syntax error with a place.
/// </summary>
public sealed class RandomTextTests
{
    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "!",
        "$",
        "&",
        "|",
        ":",
        "=",
        "@",
        "...",
        "..",
        ".",
        "\"",
        "\"\"\"",
        "\\\"\"\"",
        "\\",
        "\\u",
        "\\u{",
        "\\n",
        "#",
        "\n",
        "\r",
        "\r\n",
        " ",
        ",",
        "\t",
        "\uFEFF",
        "'",
        "\0",
        "\u0007",
        "\u00E9",
        "\U0001F4F0",
        "\uD83D",
        "\uDCF0",
        "-",
        "+",
        "0",
        "1",
        "12",
        "e",
        "E",
        "1F4F0",
        "_",
        "a",
        "on",
        "query",
        "fragment",
        "type",
        "extend",
        "enum",
        "schema",
        "directive",
        "null",
        "true",
        "implements",
    ];

    [Fact]
    public void Random_text_parses_or_is_a_syntax_error()
    {
        var random = new Random(20260101);
        var parsed = 0;
        for (var i = 0; i < 8_000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 14); length > 0; length--)
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
            if (ParsesOrIsSyntaxError(text.ToString()))
                parsed++;
        }

        Assert.InRange(parsed, 1, 4_000);
    }

    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void A_randomly_changed_document_parses_or_is_a_syntax_error(string document)
    {
        var random = new Random(20260102);
        var parsed = 0;
        for (var i = 0; i < 1_000; i++)
        {
            if (ParsesOrIsSyntaxError(Change(document, random)))
                parsed++;
        }

        Assert.InRange(parsed, 50, 950);
    }

    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void A_beginning_of_a_document_parses_or_is_a_syntax_error(string document)
    {
        for (var length = 0; length < document.Length; length += 3)
            ParsesOrIsSyntaxError(document[..length]);
    }

    /// <summary>Removes, doubles or replaces a few short ranges.</summary>
    private static string Change(string document, Random random)
    {
        var text = new StringBuilder(document);
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 6), text.Length - at);
            var removed = text.ToString(at, length);
            text.Remove(at, length);
            text.Insert(
                at,
                random.Next(3) switch
                {
                    0 => "",
                    1 => removed + removed,
                    _ => Pieces[random.Next(Pieces.Length)],
                }
            );
        }

        return text.ToString();
    }

    private static bool ParsesOrIsSyntaxError(string text)
    {
        try
        {
            var document = Document.Parse(text);
            var printed = Printer.Print(document);
            Assert.Equal(SyntaxTree.Shape(document), SyntaxTree.Shape(Document.Parse(printed)));
            return true;
        }
        catch (GraphQLException exception)
        {
            var error = Assert.Single(exception.Errors);
            Assert.StartsWith("Syntax Error: ", error.Message, StringComparison.Ordinal);
            var location = Assert.Single(error.Locations);
            Assert.InRange(location.Line, 1, text.Length + 1);
            Assert.InRange(location.Column, 1, text.Length + 1);
            return false;
        }
    }
}
