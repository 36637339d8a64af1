using System.Text.RegularExpressions;

namespace Serverless.Conformance.Tests;

/// <summary>
/// Makes texts that are nearly right: a document with one or two small changes, the same in every run.
/// </summary>
internal static partial class Mutations
{
    private static readonly string[] Insertions =
    [
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ":",
        "=",
        "!",
        "|",
        "&",
        "@",
        "$",
        "...",
        "..",
        ".",
        ",",
        "#",
        "\"",
        "\"\"\"",
        "\\",
        "-",
        "+",
        "%",
        "?",
        "on",
        "fragment",
        "query",
        "mutation",
        "subscription",
        "type",
        "extend",
        "schema",
        "input",
        "enum",
        "union",
        "interface",
        "scalar",
        "directive",
        "implements",
        "repeatable",
        "true",
        "false",
        "null",
        "name",
        "__typename",
        "FIELD",
        "QUERY",
        "0",
        "-0",
        "01",
        "1",
        "-1.5e+10",
        "1.",
        "1e",
        "1a",
        "0x1",
        "12345678901234567890",
        "\"text\"",
        "\"\\u00e9\"",
        "\"\\u{1F600}\"",
        "\"\\ud83d\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\"\"block \\\"\"\" end\"\"\"",
        "\"line\nbreak\"",
        "\uFEFF",
        "\u00a0",
        "\u0007",
        "é",
        "😀",
        "\r\n",
        "\t",
    ];

    /// <summary>Returns changed texts, of which some may be equal and some valid.</summary>
    public static IEnumerable<string> Of(string text, int seed, int count)
    {
        var random = new Random(seed);
        var lexemes = Lexemes().Matches(text).Select(static match => match.Value).ToArray();
        for (var number = 0; number < count; number++)
        {
            var changed = new List<string>(lexemes);
            Change(changed, random);
            if (number % 3 == 0)
                Change(changed, random);
            yield return string.Concat(changed);
        }
    }

    /// <summary>Returns texts with changed names, which most often still parse.</summary>
    public static IEnumerable<string> OfNames(string text, int seed, int count)
    {
        var random = new Random(seed);
        var lexemes = Lexemes().Matches(text).Select(static match => match.Value).ToArray();
        int[] names =
        [
            .. lexemes.Index().Where(static lexeme => IsName(lexeme.Item)).Select(static lexeme => lexeme.Index),
        ];
        for (var number = 0; number < count; number++)
        {
            var changed = (string[])lexemes.Clone();
            for (var change = 0; change <= number % 3; change++)
                ChangeName(changed, names, random);
            yield return string.Concat(changed);
        }
    }

    private static void ChangeName(string[] lexemes, int[] names, Random random)
    {
        var place = names[random.Next(names.Length)];
        lexemes[place] = random.Next(5) switch
        {
            0 => $"{lexemes[place]}!",
            1 => $"[{lexemes[place]}]",
            2 => Cut(lexemes[place], random),
            _ => lexemes[names[random.Next(names.Length)]],
        };
    }

    private static bool IsName(string lexeme) =>
        lexeme is not "" && (char.IsAsciiLetter(lexeme[0]) || lexeme[0] == '_');

    private static void Change(List<string> lexemes, Random random)
    {
        var place = random.Next(lexemes.Count);
        switch (random.Next(6))
        {
            case 0:
                lexemes.RemoveAt(place);
                break;
            case 1:
                lexemes.Insert(place, lexemes[random.Next(lexemes.Count)]);
                break;
            case 2:
                lexemes[place] = lexemes[random.Next(lexemes.Count)];
                break;
            case 3:
                lexemes[place] = Insertions[random.Next(Insertions.Length)];
                break;
            case 4:
                lexemes.Insert(place, Insertions[random.Next(Insertions.Length)]);
                break;
            default:
                lexemes[place] = Cut(lexemes[place], random);
                break;
        }
    }

    private static string Cut(string lexeme, Random random) =>
        lexeme is "" ? lexeme : lexeme.Remove(random.Next(lexeme.Length), 1);

    // The tokens are block strings, strings, comments, spreads, names, numbers, blanks, and any other character.
    [GeneratedRegex(
        """"
            """[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\#[^\n]*|\.\.\.|[A-Za-z_]\w*|-?[0-9][0-9.eE+-]*|\s+|.
            """",
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Lexemes();
}
