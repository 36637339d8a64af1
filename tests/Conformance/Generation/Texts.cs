using System.Text;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>Generates string literals and descriptions of every form.</summary>
internal static class Texts
{
    private static readonly string[] Quoted =
    [
        "a",
        "word",
        " ",
        "é",
        "😀",
        "ښه",
        "#",
        "'",
        "\\u00e9",
        "\\u{1F600}",
        "\\u{0}",
        "\\ud83d\\ude00",
        "\\n",
        "\\t",
        "\\\"",
        "\\\\",
        "\\/",
        "\\b\\f\\r",
        "{}",
        "\\u000a",
        "\t",
        "\u2028",
        "\u007f",
        "\uFEFF",
    ];

    private static readonly string[] BlockPieces =
    [
        "a",
        "word",
        "  ",
        "\t",
        "é 😀",
        "\\\"\"\"",
        "\"a",
        "\"\"b",
        "\\",
        "\\n",
        "# no comment",
        "\u2028",
        "\\u00e9",
    ];

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r", "\n\n"];

    /// <summary>Returns a string literal of either form.</summary>
    public static string Any(Dice dice) => dice.OneIn(3) ? Block(dice) : OneLine(dice);

    /// <summary>Returns a string literal on one line, with escapes.</summary>
    public static string OneLine(Dice dice) =>
        $"\"{string.Concat(dice.Repeat(dice.Below(4), _ => dice.Pick(Quoted)))}\"";

    /// <summary>Returns a block string whose lines are indented at random. Some lines are blank.</summary>
    public static string Block(Dice dice)
    {
        var text = new StringBuilder("\"\"\"");
        for (var lines = dice.Below(5); lines >= 0; lines--)
        {
            text.Append(dice.OneIn(5) ? '\t' : ' ', dice.Below(5));
            for (var pieces = dice.Below(3); pieces > 0; pieces--)
                text.Append(dice.Pick(BlockPieces));
            if (lines > 0)
                text.Append(dice.Pick(LineEnds));
        }

        // Neither a quote nor a backslash may touch the closing quotes.
        if (text[^1] is '"' or '\\' && text.Length > 3)
            text.Append(' ');
        return text.Append("\"\"\"").ToString();
    }

    /// <summary>Returns a description, once in so many times, or an empty text.</summary>
    public static string Description(Dice dice, int oneIn = 6) => dice.OneIn(oneIn) ? $"{Any(dice)} " : "";
}
