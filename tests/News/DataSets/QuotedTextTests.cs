using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using Serverless.News.DataSets;
using Serverless.News.DataSets.Nodes;

namespace Serverless.News.Tests.DataSets;

/// <summary>
/// Reads texts at random that a program has written as JSON. Locators count the units of an article's text, so a text
/// has to come back exactly as it was.
/// </summary>
public sealed class QuotedTextTests
{
    private static readonly JsonSerializerOptions FewEscapes = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Gen<string> Characters = Gen.Int[0, 0x10FFFF]
        .Where(Rune.IsValid)
        .Select(static value => new Rune(value).ToString());

    /// <summary>What means something to YAML or to JSON, or has been mistaken for a line break.</summary>
    private static readonly Gen<string> Delicate = Gen.OneOf(
        "\"",
        "'",
        "\\",
        "\\n",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "  ",
        ": ",
        " #",
        "- ",
        "---",
        "...",
        "{",
        "]",
        "%",
        "&a",
        "*a",
        "<<",
        "\0",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "é",
        "پښتو",
        "👩‍🚀",
        "\U0010FFFF"
    );

    private static readonly Gen<string> Texts = Gen.Frequency((1, Characters), (3, Delicate))
        .Array[0, 40]
        .Select(static parts => string.Concat(parts));

    [Fact]
    public void A_text_that_is_escaped_as_JSON_is_read_as_it_was() => IsReadAsItWas(JsonSerializerOptions.Default);

    [Fact]
    public void A_text_that_is_written_as_JSON_with_few_escapes_is_read_as_it_was() => IsReadAsItWas(FewEscapes);

    private static void IsReadAsItWas(JsonSerializerOptions options) =>
        Texts.Sample(
            text => ReadBack(JsonSerializer.Serialize(text, options)) == text,
            iter: 2_000,
            print: static text => JsonSerializer.Serialize(text)
        );

    private static string? ReadBack(string json)
    {
        var file = $$"""{ "text": {{json}} }""";
        var root = NodeParser.Parse("data.json", file, new Problems(), out _) as MappingNode;
        return (root?.Entries.Single().Value as ScalarNode)?.Value;
    }
}
