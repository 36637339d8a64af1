using System.Text;
using System.Text.Json;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests;

public sealed class JsonTextTests
{
    private static readonly byte[][] Pieces =
    [
        .. (
            (string[])
                [
                    "a",
                    "{ hero }",
                    "é",
                    "د",
                    "€",
                    "😀",
                    "\\n",
                    "\\\"",
                    "\\\\",
                    "\\/",
                    "\\b",
                    "\\f",
                    "\\r",
                    "\\t",
                    "\\u0061",
                    "\\u00E9",
                    "\\uD83D\\uDE00",
                    "twenty letters of text",
                    "\\uD83D",
                    "\\uDE00",
                    "\\uD83Dx",
                    "\\u12",
                    "\\u12G4",
                    "\\x",
                    "\\",
                    "\"",
                    "\n",
                    "\u0000",
                    "\u001F",
                    "\u007F",
                ]
        ).Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC3],
        [0xED, 0xA0, 0x80],
        [0xF0, 0x9F, 0x98],
    ];

    /// <summary>Most contents are valid, although a third of the pieces that they are made of are not.</summary>
    [Fact]
    public void Text_is_decoded_or_refused_as_by_the_base_library()
    {
        var (texts, refusals) = (0, 0);
        for (var seed = 0; seed < 20_000; seed++)
        {
            var content = Content(seed);
            var expected = Expected(content);

            Assert.True(expected == Actual(content, int.MaxValue), $"{seed}: {Encoding.Latin1.GetString(content)}");
            if (expected is null)
                refusals++;
            else
                texts++;
        }

        Assert.InRange(texts, 5_000, 15_000);
        Assert.InRange(refusals, 5_000, 15_000);
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_one_unit_after_the_limit()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var content = Content(seed);
            if (Expected(content) is not { } whole)
                continue;
            for (var length = 0; length < whole.Length; length++)
                Assert.Equal(whole[..(length + 1)], Actual(content, length));
        }
    }

    private static byte[] Content(int seed)
    {
        var random = new Random(seed);
        // Later bytes are more likely to make the text invalid.
        var kinds = random.Next(2) == 0 ? 18 : Pieces.Length;
        return [.. Enumerable.Range(0, random.Next(12)).SelectMany(_ => Pieces[random.Next(kinds)])];
    }

    private static string? Expected(byte[] content)
    {
        try
        {
            var reader = new Utf8JsonReader([(byte)'"', .. content, (byte)'"']);
            reader.Read();
            var text = reader.GetString();
            return reader.Read() ? null : text;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Actual(byte[] content, int maxLength)
    {
        try
        {
            return JsonText.Decode(content, maxLength);
        }
        catch (GraphQLException)
        {
            return null;
        }
    }
}
