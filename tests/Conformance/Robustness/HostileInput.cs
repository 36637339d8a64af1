using System.Text;
using Serverless.Conformance.Tests.Generation;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Robustness;

/// <summary>
/// What one seed makes to break the engine: a schema, and a request in bytes as they come from outside.
/// </summary>
/// <param name="Sdl">Nearly always no valid schema.</param>
/// <param name="Query">The content of a JSON string, or what claims to be one.</param>
/// <param name="Variables">A JSON object, or what claims to be one.</param>
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

    /// <param name="schema">That requests are about, as far as they are about anything.</param>
    /// <param name="seed">The same input at every run.</param>
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

    /// <summary>As in JSON; half a surrogate pair too, which encoders refuse.</summary>
    private static string Escaped(char unit) =>
        unit is >= ' ' and <= '~' and not ('"' or '\\') ? $"{unit}" : $"\\u{(int)unit:x4}";

    private static string Random(Dice dice) =>
        string.Concat(dice.Repeat(dice.Below(200), _ => (char)(dice.OneIn(4) ? dice.Below(0x10000) : dice.Below(128))));

    /// <summary>In UTF-8, now and then with a few bytes that are any.</summary>
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
