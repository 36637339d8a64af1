using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Tests.Language;

/// <summary>The layout is that of the reference implementation.</summary>
public sealed class PrinterTests
{
    [Theory]
    [InlineData(KitchenSink.Executable, KitchenSink.ExecutablePrinted)]
    [InlineData(KitchenSink.TypeSystem, KitchenSink.TypeSystemPrinted)]
    public void Every_production_prints_in_the_layout_of_the_reference(string text, string printed) =>
        Assert.Equal(printed, Printer.Print(Document.Parse(text)));

    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    [InlineData(KitchenSink.Executable + " " + KitchenSink.TypeSystem)]
    public void What_is_printed_parses_to_the_same_nodes(string text)
    {
        var document = Document.Parse(text);
        var printed = Printer.Print(document);
        var again = Document.Parse(printed);

        Assert.Equal(SyntaxTree.Shape(document), SyntaxTree.Shape(again));
        Assert.Equal(printed, Printer.Print(again));
    }

    [Theory]
    [InlineData("type A @b", "query {")]
    [InlineData("extend type A implements B", "query {")]
    [InlineData("interface A", "query {")]
    [InlineData("enum A", "query {")]
    [InlineData("input A", "query {")]
    [InlineData("extend schema @a", "query {")]
    [InlineData("type A {\n  b: C\n}", "{")]
    [InlineData("scalar A", "{")]
    [InlineData("union A = B", "{")]
    [InlineData("directive @a on FIELD", "{")]
    public void A_query_shorthand_is_never_taken_for_the_braces_of_the_definition_before_it(
        string definition,
        string query
    ) => Assert.Equal($"{definition}\n\n{query}\n  a\n}}", Printer.Print(Document.Parse($"{definition} query {{a}}")));

    [Theory]
    [InlineData(80)]
    [InlineData(81)]
    public void Arguments_of_a_field_longer_than_a_line_get_a_line_each(int length)
    {
        var name = new string('n', length - "f(: [1], b: {c: 2})".Length);
        var expected = length > 80 ? $"f(\n  {name}: [1]\n  b: {{c: 2}}\n)" : $"f({name}: [1], b: {{c: 2}})";

        Assert.Equal(expected, PrintField($"f({name}: [1], b: {{c: 2}})"));
    }

    [Fact]
    public void Lists_and_objects_stay_on_one_line()
    {
        var item = new string('i', 100);

        Assert.Equal($"[1, {item}, {{}}]", PrintValue($"[1 {item} {{ }}]"));
        Assert.Equal($"{{a: 1, b: {item}, c: []}}", PrintValue($"{{a:1 b:{item} c:[ ]}}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one line")]
    [InlineData("  indented line")]
    [InlineData("ends with a quote\"")]
    [InlineData("ends with a backslash\\")]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\" and more \"\"\"\"")]
    [InlineData("two\nlines")]
    [InlineData("two\n  lines, the second indented")]
    [InlineData("  two\nlines, the first indented")]
    [InlineData("a\n\n\n  b\n\tc\n d")]
    [InlineData("a line of more than seventy characters gets lines of its own between the quotes")]
    [InlineData("  a line of more than seventy characters that is indented stays beside its quotes")]
    [InlineData("\\\"\"\"\\")]
    public void A_printed_block_string_has_the_same_value_at_any_indentation(string value)
    {
        var literal = BlockString.Print(value);

        Assert.Equal(value, Value(literal));
        Assert.Equal(value, Value(literal.Replace("\n", "\n    ", StringComparison.Ordinal)));

        static string Value(string text) => Assert.IsType<StringValueNode>(Parser.ParseValue(text)).Value;
    }

    [Fact]
    public void Values_and_types_print_alone()
    {
        Assert.Equal("[{a: $b}, \"c\", D, 1.0]", PrintValue("[{a:$b},\"c\" D,,1.0]"));
        Assert.Equal("[[A!]]!", Printer.Print(Parser.ParseType(" [ [A !] ] !")));
    }

    private static string PrintValue(string text) => Printer.Print(Parser.ParseValue(text));

    private static string PrintField(string text) =>
        Printer.Print(Document.Parse($"{{{text}}}")).Replace("\n  ", "\n", StringComparison.Ordinal)[
            "{\n".Length..^"\n}".Length
        ];
}
