using System.Buffers.Text;
using System.Globalization;

namespace Serverless.GraphQL.Execution.Writing;

/// <summary>
/// Spells numbers as ECMAScript's Number::toString does: with the shortest digits that read back as the same number.
/// </summary>
internal static class NumberText
{
    /// <summary>A sign, 17 digits, a point, and up to 21 places or an exponent.</summary>
    public const int MaxLength = 48;

    /// <summary>Writes a finite number, and returns the number of bytes.</summary>
    public static int Write(double value, Span<byte> destination)
    {
        if (TryWriteDecimals(value, destination, out var length))
            return length;
        Span<byte> shortest = stackalloc byte[MaxLength];
        value.TryFormat(shortest, out length, default, CultureInfo.InvariantCulture);
        return Spell(shortest[..length], destination);
    }

    /// <summary>Writes a finite number, and returns the number of bytes.</summary>
    public static int Write(float value, Span<byte> destination)
    {
        Span<byte> shortest = stackalloc byte[MaxLength];
        value.TryFormat(shortest, out var length, default, CultureInfo.InvariantCulture);
        return Spell(shortest[..length], destination);
    }

    /// <summary>
    /// Writes numbers with up to three decimals and 15 digits: if n/1000 is the number itself, its digits are the
    /// shortest, since two decimal numbers of 15 digits never round to the same double.
    /// </summary>
    private static bool TryWriteDecimals(double value, Span<byte> destination, out int length)
    {
        const double MaxThousandths = 1e15;
        length = 0;
        var thousandths = Math.Round(value * 1000);
        if (!(Math.Abs(thousandths) < MaxThousandths) || thousandths / 1000 != value)
            return false;
        if (thousandths < 0)
            destination[length++] = (byte)'-';
        var (whole, rest) = Math.DivRem((ulong)Math.Abs(thousandths), 1000);
        Utf8Formatter.TryFormat(whole, destination[length..], out var digits);
        length += digits;
        if (rest > 0)
            length += WriteDecimals((int)rest, destination[length..]);
        return true;
    }

    private static int WriteDecimals(int thousandths, Span<byte> destination)
    {
        destination[0] = (byte)'.';
        destination[1] = (byte)('0' + (thousandths / 100));
        destination[2] = (byte)('0' + (thousandths / 10 % 10));
        destination[3] = (byte)('0' + (thousandths % 10));
        return thousandths % 10 != 0 ? 4
            : thousandths % 100 != 0 ? 3
            : 2;
    }

    /// <param name="shortest">The number as .NET spells it: <c>-1.25</c>, <c>1.25E-07</c>, <c>1E+21</c>.</param>
    private static int Spell(ReadOnlySpan<byte> shortest, Span<byte> destination)
    {
        var length = 0;
        if (shortest[0] == '-')
        {
            destination[length++] = (byte)'-';
            shortest = shortest[1..];
        }

        Span<byte> digits = stackalloc byte[MaxLength];
        var count = Digits(shortest, digits, out var point);
        return length + Spell(digits[..count], point, destination[length..]);
    }

    /// <summary>
    /// Extracts the digits without zeros at either end, and the position of the point: 1.5 is (15, 1), 0.015 is (15,
    /// -1).
    /// </summary>
    private static int Digits(ReadOnlySpan<byte> number, Span<byte> digits, out int point)
    {
        var exponentAt = number.IndexOf((byte)'E');
        var mantissa = exponentAt < 0 ? number : number[..exponentAt];
        var pointAt = mantissa.IndexOf((byte)'.');
        point = pointAt < 0 ? mantissa.Length : pointAt;
        if (exponentAt >= 0)
            point += int.Parse(number[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

        var count = 0;
        foreach (var c in mantissa)
            if (c != '.')
                digits[count++] = c;
        var zeros = digits[..count].IndexOfAnyExcept((byte)'0');
        digits[zeros..count].CopyTo(digits);
        point -= zeros;
        return digits[..(count - zeros)].LastIndexOfAnyExcept((byte)'0') + 1;
    }

    private static int Spell(ReadOnlySpan<byte> digits, int point, Span<byte> destination) =>
        point switch
        {
            > 21 or <= -6 => SpellExponent(digits, point - 1, destination),
            <= 0 => SpellFraction(digits, -point, destination),
            _ when point >= digits.Length => SpellWhole(digits, point, destination),
            _ => SpellMixed(digits, point, destination),
        };

    private static int SpellWhole(ReadOnlySpan<byte> digits, int length, Span<byte> destination)
    {
        digits.CopyTo(destination);
        destination[digits.Length..length].Fill((byte)'0');
        return length;
    }

    private static int SpellMixed(ReadOnlySpan<byte> digits, int point, Span<byte> destination)
    {
        digits[..point].CopyTo(destination);
        destination[point] = (byte)'.';
        digits[point..].CopyTo(destination[(point + 1)..]);
        return digits.Length + 1;
    }

    private static int SpellFraction(ReadOnlySpan<byte> digits, int zeros, Span<byte> destination)
    {
        "0."u8.CopyTo(destination);
        destination.Slice(2, zeros).Fill((byte)'0');
        digits.CopyTo(destination[(2 + zeros)..]);
        return 2 + zeros + digits.Length;
    }

    private static int SpellExponent(ReadOnlySpan<byte> digits, int exponent, Span<byte> destination)
    {
        var length = digits.Length == 1 ? SpellWhole(digits, 1, destination) : SpellMixed(digits, 1, destination);
        destination[length++] = (byte)'e';
        destination[length++] = (byte)(exponent < 0 ? '-' : '+');
        Utf8Formatter.TryFormat(Math.Abs(exponent), destination[length..], out var written);
        return length + written;
    }
}
