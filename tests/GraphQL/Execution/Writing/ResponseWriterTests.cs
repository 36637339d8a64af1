using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Tests.Execution.Writing;

/// <summary>Compares the only file with unsafe code with plain code and System.Text.Json.</summary>
public sealed class ResponseWriterTests
{
    private static readonly Fragment Key = Fragment.Of("k:");

    private static readonly string[] Pieces =
    [
        "a",
        "Z",
        "~",
        " ",
        "\u007f",
        "\"",
        "\\",
        "/",
        "\b",
        "\f",
        "\n",
        "\r",
        "\t",
        "\0",
        "\u001f",
        "\u0080",
        "é",
        "ÿ",
        "Ā",
        "߿",
        "ࠀ",
        "€",
        "\u2028",
        "\ufeff",
        "\uffff",
        "翿",
        "耀",
        "😀",
        "\ud800",
        "\udc00",
    ];

    private static string Write(Action<ResponseWriter> write, int offset = 0)
    {
        var writer = new ResponseWriter();
        writer.Start(int.MaxValue, 0);
        for (var i = 0; i < offset; i++)
            writer.Byte((byte)'.');
        write(writer);
        var bytes = writer.Detach(out var length);
        var text = Encoding.UTF8.GetString(bytes, offset, length - offset);
        ArrayPool<byte>.Shared.Return(bytes);
        return text;
    }

    private static void AssertWritten(string text, int offset = 0)
    {
        var written = Write(writer => writer.String(Key, text), offset);

        Assert.Equal("k:" + Plainly(text), written);
        if (!HasLoneSurrogate(text))
            Assert.Equal(text, JsonSerializer.Deserialize<string>(written[2..]));
    }

    /// <summary>Escapes as JSON.stringify does, one character after the other.</summary>
    private static string Plainly(string text)
    {
        var json = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\' or '\b' or '\f' or '\n' or '\r' or '\t')
                json.Append('\\').Append("\"\\bfnrt"["\"\\\b\f\n\r\t".IndexOf(c, StringComparison.Ordinal)]);
            else if (c < ' ' || IsLoneSurrogate(text, i))
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                json.Append(c);
        }

        return json.Append('"').ToString();
    }

    private static bool IsLoneSurrogate(string text, int index) =>
        (char.IsHighSurrogate(text[index]) && !(index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])))
        || (char.IsLowSurrogate(text[index]) && !(index > 0 && char.IsHighSurrogate(text[index - 1])));

    private static bool HasLoneSurrogate(string text) =>
        Enumerable.Range(0, text.Length).Any(index => IsLoneSurrogate(text, index));

    [Fact]
    public void Plain_text_of_every_length_is_written_as_it_is()
    {
        const string alphabet = "The quick brown fox jumps over the lazy dog 0123456789 !#$%&'()*+,-./:;<=>?@[]^_`{|}~";
        for (var length = 0; length < 300; length++)
            AssertWritten(
                string.Concat(Enumerable.Range(0, length).Select(static i => alphabet[i * 7 % alphabet.Length])),
                length % 70
            );
    }

    [Fact]
    public void Every_special_character_is_written_correctly_at_every_place()
    {
        foreach (var piece in Pieces)
            for (var length = 0; length < 70; length += length < 36 ? 1 : 7)
            for (var at = 0; at <= length; at++)
                AssertWritten(new string('x', at) + piece + new string('y', length - at));
    }

    [Fact]
    public void Every_unit_of_UTF16_is_written_correctly()
    {
        for (var c = 0; c <= char.MaxValue; c += 17)
        {
            AssertWritten(new string((char)c, 1));
            AssertWritten(new string('x', 40) + (char)c + new string('y', 40));
        }

        for (var c = 0; c < 0x300; c++)
            AssertWritten("x" + (char)c + "y");
    }

    [Fact]
    public void Two_special_characters_next_to_each_other_are_written_correctly()
    {
        foreach (var first in Pieces)
        foreach (var second in Pieces)
        foreach (var before in (int[])[0, 7, 15, 16, 31, 32, 33])
            AssertWritten(new string('x', before) + first + second + "tail that is longer than a block of the writer");
    }

    [Fact]
    public void Random_text_is_written_correctly()
    {
        var random = new Random(20251019);
        for (var round = 0; round < 4_000; round++)
        {
            var text = new StringBuilder();
            var length = random.Next(0, 400);
            var plainness = random.Next(1, 60);
            while (text.Length < length)
                text.Append(
                    random.Next(plainness) == 0 ? Pieces[random.Next(Pieces.Length)] : (char)random.Next(' ', 127)
                );
            AssertWritten(text.ToString(), random.Next(100));
        }
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    [InlineData("\ude00")]
    [InlineData("\"")]
    [InlineData("پ")]
    public void Long_text_that_is_not_ASCII_is_written_correctly_with_anything_at_any_place(string piece)
    {
        for (var length = 90; length < 220; length++)
            AssertWritten("ښ" + new string('و', length) + piece + new string('ه', 40) + piece);
    }

    [Fact]
    public void Text_much_longer_than_the_buffer_is_written_correctly()
    {
        string[] pieces = ["x", "é", "\n", "😀", "\ud800", "plain text and “quotes”, then عمر رشاد\n"];
        foreach (var piece in pieces)
            AssertWritten(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));
    }

    [Fact]
    public void Many_values_fill_many_buffers()
    {
        var expected = new StringBuilder();
        var written = Write(writer =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                writer.Int32(Key, i);
                writer.String(Key, new string('s', i % 50));
                writer.Boolean(Key, i % 2 == 0);
                writer.Write(Key, Key);
                expected
                    .Append("k:")
                    .Append(i)
                    .Append("k:\"")
                    .Append('s', i % 50)
                    .Append("\"k:")
                    .Append(i % 2 == 0 ? "true" : "false")
                    .Append("k:k:");
            }
        });

        Assert.Equal(expected.ToString(), written);
    }

    [Fact]
    public void Fragments_of_every_length_are_copied_whole()
    {
        for (var length = 0; length < 200; length++)
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(static i => (char)('a' + (i % 26))));
            var fragment = Fragment.Of(text);

            Assert.Equal(
                text + "|" + text + "k:",
                Write(
                    writer =>
                    {
                        writer.Write(fragment);
                        writer.Byte((byte)'|');
                        writer.Write(fragment, Key);
                    },
                    length
                )
            );
        }
    }

    [Fact]
    public void Whole_numbers_are_written_in_decimal()
    {
        var numbers = Enumerable
            .Range(0, 10)
            .SelectMany(static power =>
                new[] { (int)Math.Pow(10, power) - 1, (int)Math.Pow(10, power), (int)Math.Pow(10, power) + 1 }
            )
            .Concat([int.MaxValue, int.MinValue, int.MinValue + 1, 42, 1_234_567_890])
            .Concat(Enumerable.Range(0, 2_000));
        foreach (var number in numbers.SelectMany(static number => new[] { number, unchecked(-number) }))
            Assert.Equal(
                "k:" + number.ToString(CultureInfo.InvariantCulture),
                Write(writer => writer.Int32(Key, number))
            );
    }

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(1.0, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.05, "0.05")]
    [InlineData(-0.007, "-0.007")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000015, "0.0000015")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(1.25e-7, "1.25e-7")]
    [InlineData(123456.789, "123456.789")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(999999999999.999, "999999999999.999")]
    [InlineData(9999999999999.998, "9999999999999.998")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(123456789012345680000.0, "123456789012345680000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(-1.5e300, "-1.5e+300")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(9007199254740993.0, "9007199254740992")]
    [InlineData(2251799813685248.5, "2251799813685248.5")]
    public void Numbers_are_spelled_as_ECMAScript_spells_them(double number, string text) =>
        Assert.Equal("k:" + text, Write(writer => writer.Double(Key, number)));

    [Fact]
    public void Negative_zero_is_zero() => Assert.Equal("k:0", Write(static writer => writer.Double(Key, -0.0)));

    [Theory]
    [InlineData(0.1f, "0.1")]
    [InlineData(16777216f, "16777216")]
    [InlineData(1e-10f, "1e-10")]
    [InlineData(3.4028235e38f, "3.4028235e+38")]
    [InlineData(-2.5f, "-2.5")]
    public void Numbers_of_single_precision_get_no_digits_that_they_do_not_have(float number, string text) =>
        Assert.Equal("k:" + text, Write(writer => writer.Single(Key, number)));

    [Fact]
    public void Every_number_reads_back_as_itself_in_no_more_digits_than_it_needs()
    {
        var random = new Random(20251108);
        for (var round = 0; round < 50_000; round++)
        {
            var number = (round % 4) switch
            {
                0 => random.Next(-1_000_000, 1_000_000) / 1000.0,
                1 => Math.Round(random.NextDouble() * 1e6, random.Next(0, 8)),
                2 => random.NextDouble() * Math.Pow(10, random.Next(-30, 30)),
                _ => BitConverter.Int64BitsToDouble(random.NextInt64()),
            };
            if (!double.IsFinite(number))
                continue;

            var text = Write(writer => writer.Double(Key, number))[2..];

            Assert.Equal(number, double.Parse(text, CultureInfo.InvariantCulture));
            Assert.Equal(Significant(number.ToString("R", CultureInfo.InvariantCulture)), Significant(text));
            Assert.Equal(number, JsonSerializer.Deserialize<double>(text));
        }
    }

    /// <summary>Returns the digits without sign, point, exponent, and zeros at either end.</summary>
    private static string Significant(string number) =>
        string.Concat(number.Split('e', 'E')[0].Where(char.IsAsciiDigit)).Trim('0');

    [Fact]
    public void A_response_up_to_its_limit_is_written_and_a_longer_one_refused()
    {
        foreach (var limit in (int[])[100, 5_000, 1_000_000])
        {
            var writer = new ResponseWriter();
            writer.Start(limit, 0);
            while (writer.Position < limit)
                writer.Byte((byte)'x');

            Assert.Throws<ResponseTooLargeException>(() =>
            {
                for (var i = 0; i < limit + 8_192; i++)
                    writer.Byte((byte)'x');
            });
            ArrayPool<byte>.Shared.Return(writer.Detach(out _));
        }
    }
}
