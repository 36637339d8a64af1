using System.Text;
using System.Text.RegularExpressions;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>Changes the layout of documents, and damages them.</summary>
internal static partial class TextChanges
{
    private static readonly string[] Ignored =
    [
        " ",
        " ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        ",",
        ", ,",
        "\uFEFF ",
        " # comment\n",
        "#\r\n",
        " # \"é 😀 {\r",
        "\n\n  ",
        " #\u2028\n",
    ];

    /// <summary>Replaces blanks between tokens with other blanks, commas and comments.</summary>
    public static string Respace(Dice dice, string text)
    {
        var respaced = Lexemes()
            .Replace(
                text,
                match => string.IsNullOrWhiteSpace(match.Value) && dice.OneIn(2) ? dice.Pick(Ignored) : match.Value
            );
        return (dice.OneIn(5) ? "\uFEFF" : "") + respaced + (dice.OneIn(5) ? "\n# the end" : "");
    }

    /// <summary>Replaces some characters with random ones.</summary>
    public static string Garble(Dice dice, string text)
    {
        var garbled = new StringBuilder(text);
        for (var count = 1 + dice.Below(4); count > 0 && garbled.Length > 0; count--)
        {
            var place = dice.Below(garbled.Length);
            garbled[place] = (char)(dice.OneIn(2) ? dice.Below(128) : dice.Below(0x10000));
        }

        return garbled.ToString();
    }

    /// <summary>Matches block strings, strings, comments and blanks.</summary>
    [GeneratedRegex(""""(?>"""(?:\\"""|(?!""")[\s\S])*"""|"(?:[^"\\\r\n]|\\.)*"|\#[^\r\n]*|[ \n]+)"""")]
    private static partial Regex Lexemes();
}
