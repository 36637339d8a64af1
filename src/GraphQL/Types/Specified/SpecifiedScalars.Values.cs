using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Types.Specified;

/// <remarks>
/// JSON has one kind of number. It is an integer if its fractional part is zero, as in 1.0 or 1e3 (section 3.5).
/// </remarks>
internal static partial class SpecifiedScalars
{
    // Every integer up to here has a double of its own: 2^53.
    private const double LargestExactInteger = 9_007_199_254_740_992;

    private static CoercedScalar StringValue(JsonElement element) =>
        TryGetText(element, out var text)
            ? CoercedScalar.Of(text)
            : CoercedScalar.Invalid($"String cannot represent a non string value: {ValueInspection.Describe(element)}");

    private static CoercedScalar IntValue(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Number || !double.IsInteger(element.GetDouble()))
        {
            return CoercedScalar.Invalid(
                $"Int cannot represent non-integer value: {ValueInspection.Describe(element)}"
            );
        }

        return element.GetDouble() is >= int.MinValue and <= int.MaxValue and var whole
            ? CoercedScalar.Of((int)whole)
            : CoercedScalar.Invalid(
                $"Int cannot represent non 32-bit signed integer value: {ValueInspection.Describe(element)}"
            );
    }

    private static CoercedScalar FloatValue(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Number)
        {
            return CoercedScalar.Invalid(
                $"Float cannot represent non numeric value: {ValueInspection.Describe(element)}"
            );
        }

        var value = element.GetDouble();
        return double.IsFinite(value)
            ? CoercedScalar.Of(value)
            : CoercedScalar.Invalid($"Float cannot represent a number beyond double precision: {element.GetRawText()}");
    }

    private static CoercedScalar BooleanValue(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.True => CoercedScalar.Of(true),
            JsonValueKind.False => CoercedScalar.Of(false),
            _ => CoercedScalar.Invalid(
                $"Boolean cannot represent a non boolean value: {ValueInspection.Describe(element)}"
            ),
        };

    private static CoercedScalar IdValue(JsonElement element)
    {
        if (TryGetText(element, out var text))
            return CoercedScalar.Of(text);

        return element.ValueKind == JsonValueKind.Number && IntegerText(element) is { } digits
            ? CoercedScalar.Of(digits)
            : CoercedScalar.Invalid($"ID cannot represent value: {ValueInspection.Describe(element)}");
    }

    private static string? IntegerText(JsonElement element)
    {
        var written = element.GetRawText();
        if (written.AsSpan().IndexOfAny(".eE") < 0)
            return written == "-0" ? "0" : written;

        var value = element.GetDouble();
        return double.IsInteger(value) && Math.Abs(value) <= LargestExactInteger
            ? ((long)value).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>
    /// Returns false also for a JSON string whose escapes hold half a surrogate pair: it is not Unicode text.
    /// </summary>
    private static bool TryGetText(JsonElement element, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (element.ValueKind != JsonValueKind.String)
            return false;

        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
