using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    [Fact]
    public void A_document_may_be_as_long_as_the_limit_and_no_longer()
    {
        var limits = new ParserLimits { MaxLength = 10 };

        Document.Parse("{ a }     ", limits);
        Refuses(
            "{ a }\n     ",
            limits,
            "Syntax Error: Document contains more than 10 characters. Parsing aborted.",
            2,
            5
        );
    }

    [Fact]
    public void A_document_may_have_as_many_tokens_as_the_limit_and_no_more()
    {
        var limits = new ParserLimits { MaxTokens = 5 };

        Document.Parse("{ a , \uFEFF ,,, b c }\n", limits);
        Refuses(
            "{ a b c d }",
            limits,
            "Syntax Error: Document contains more than 5 tokens and comments. Parsing aborted.",
            1,
            11
        );
    }

    [Fact]
    public void Comments_count_as_tokens_do()
    {
        var limits = new ParserLimits { MaxTokens = 5 };

        Document.Parse("{ a # one\n } # two", limits);
        Refuses(
            "{ a # one\n } # two\n # three",
            limits,
            "Syntax Error: Document contains more than 5 tokens and comments. Parsing aborted.",
            3,
            2
        );
    }

    [Theory]
    [InlineData("", "{a", "", "}", "", 40)]
    [InlineData("", "{...", "{a}", "}", "", 39)]
    [InlineData("", "{...on A", "{a}", "}", "", 39)]
    [InlineData("{a(b:", "[", "1", "]", ")}", 39)]
    [InlineData("{a(b:", "{c:", "1", "}", ")}", 39)]
    [InlineData("{a @b(c:", "[{d:", "1", "}]", ")}", 19)]
    [InlineData("query($a:", "[", "A", "]", "){a}", 40)]
    [InlineData("type A{a:", "[", "A", "]", "}", 40)]
    [InlineData("type A{a(b:C=", "[", "1", "]", "):A}", 40)]
    public void Nesting_may_be_as_deep_as_the_limit_and_no_deeper(
        string before,
        string open,
        string middle,
        string close,
        string after,
        int count
    )
    {
        var limits = new ParserLimits { MaxDepth = 40 };

        Document.Parse(Nested(count), limits);
        var error = Assert.Single(
            Assert.Throws<GraphQLException>(() => Document.Parse(Nested(count + 1), limits)).Errors
        );
        Assert.Equal("Syntax Error: Document is nested more than 40 levels deep. Parsing aborted.", error.Message);

        string Nested(int times) => before + Repeat(open, times) + middle + Repeat(close, times) + after;
    }

    [Fact]
    public void Depth_is_nesting_and_not_the_number_of_neighbours()
    {
        var selections = Repeat("a{b(c:[[1]]){d}}", 300);

        Document.Parse($"{{{selections}}}", ParserLimits.Trusted with { MaxDepth = 4 });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public void A_depth_that_could_overflow_the_stack_cannot_be_allowed(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserLimits { MaxDepth = depth });

    [Theory]
    [InlineData("", "{a", "", "}", "", 500)]
    [InlineData("", "{...", "{a}", "}", "", 499)]
    [InlineData("{a(b:", "[", "1", "]", ")}", 499)]
    [InlineData("{a(b:", "{c:", "1", "}", ")}", 499)]
    public void The_deepest_document_fits_a_small_stack_and_prints(
        string before,
        string open,
        string middle,
        string close,
        string after,
        int count
    )
    {
        var text = before + Repeat(open, count) + middle + Repeat(close, count) + after;
        var limits = ParserLimits.Trusted with { MaxDepth = 500 };

        Assert.NotEmpty(SmallStack.Run(() => Printer.Print(Document.Parse(text, limits)), bytes: 1536 * 1024));
    }

    [Fact]
    public void Unclosed_nesting_without_end_is_refused_by_the_depth()
    {
        var error = Assert.Single(Assert.Throws<GraphQLException>(() => Document.Parse(Repeat("{a", 5_000))).Errors);

        Assert.Equal("Syntax Error: Document is nested more than 100 levels deep. Parsing aborted.", error.Message);
        Assert.Equal(new SourceLocation(1, 201), Assert.Single(error.Locations));
    }

    [Fact]
    public void Trusted_text_has_no_limit_of_length_and_tokens()
    {
        var text = Repeat("type LongNameOfAType { a: B }\n", 20_000);

        Assert.Throws<GraphQLException>(() => Document.Parse(text));
        Assert.Equal(20_000, Document.Parse(text, ParserLimits.Trusted).Definitions.Count);
    }

    private static void Refuses(string text, ParserLimits limits, string message, int line, int column)
    {
        var error = Assert.Single(Assert.Throws<GraphQLException>(() => Document.Parse(text, limits)).Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(new SourceLocation(line, column), Assert.Single(error.Locations));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
