using System.Text;
using Serverless.Conformance.Tests.Generation;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Robustness;

/// <summary>
/// An attempt to break the engine, which one seed makes: a schema, and a request in bytes as a client sends it.
/// </summary>
/// <param name="Sdl">The schema to build, which is seldom valid.</param>
/// <param name="Query">The document as the content of a JSON string, which may be malformed.</param>
/// <param name="Variables">The variables as a JSON object, which may be malformed.</param>
internal sealed record HostileInput(string Sdl, byte[] Query, byte[] Variables)
{
    private static readonly string[] Nests =
    [
        "{",
        "[",
        "(",
        "{a",
        "{...",
        "[[",
        "{a:",
        "a(b:",
        "...on A{",
        "@a(b:",
        "\"\"\"",
        "\\\"",
        "\\u",
        "{\"a\":",
    ];

    /// <summary>Returns the input of a seed, which is the same in every run.</summary>
    /// <param name="schema">The schema of the server that receives the request.</param>
    /// <param name="seed">The seed.</param>
    public static HostileInput Of(Schema schema, int seed)
    {
        var dice = new Dice(seed);
        var document = new DocumentGenerator(schema, dice, dice.Pick([0, 0, 40, 8]))
        {
            WithSubscriptions = true,
        }.Next();
        var variables = new VariablesGenerator(dice, dice.Pick([0, 0, 8])).Values(document.Variables);
        return new HostileInput(
            Damage(dice, SchemaFaults.Next(dice, SchemaGenerator.Next(dice))),
            Bytes(dice, string.Concat(Damage(dice, document.Text).Select(Escaped))),
            Bytes(dice, Damage(dice, variables))
        );
    }

    private static string Damage(Dice dice, string text) =>
        dice.Below(12) switch
        {
            < 5 => text,
            5 => TextChanges.Garble(dice, text),
            6 => TextChanges.Respace(dice, text),
            7 => text.Insert(
                dice.Below(text.Length + 1),
                string.Concat(Enumerable.Repeat(dice.Pick(Nests), 1 + dice.Below(3_000)))
            ),
            8 => text[..dice.Below(text.Length + 1)],
            9 => Random(dice),
            _ => Mutations.Of(text, dice.Below(int.MaxValue), 1 + dice.Below(3)).LastOrDefault(text),
        };

    /// <summary>Escapes a UTF-16 unit as in JSON, even half a surrogate pair, which encoders refuse.</summary>
    private static string Escaped(char unit) =>
        unit is >= ' ' and <= '~' and not ('"' or '\\') ? $"{unit}" : $"\\u{(int)unit:x4}";

    private static string Random(Dice dice) =>
        string.Concat(dice.Repeat(dice.Below(200), _ => (char)(dice.OneIn(4) ? dice.Below(0x10000) : dice.Below(128))));

    /// <summary>Encodes a text in UTF-8, and sometimes replaces a few bytes with random ones.</summary>
    private static byte[] Bytes(Dice dice, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!dice.OneIn(6))
            return bytes;
        for (var count = dice.Below(4); count >= 0 && bytes.Length > 0; count--)
            bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
        return bytes;
    }
}
