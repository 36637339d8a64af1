using System.Globalization;
using Serverless.Conformance.Tests.Execution;
using Serverless.GraphQL.Binding;

namespace Serverless.Conformance.Tests.World;

/// <summary>Writes coerced arguments as text. Numbers that are not integers are written as their bits.</summary>
internal static class EchoText
{
    public static string Of(object? value) =>
        value switch
        {
            null => "null",
            string text => $"'{text}'",
            bool truth => truth ? "true" : "false",
            int number => number.ToString(CultureInfo.InvariantCulture),
            double number => Number(number),
            Even even => Of(even.Number),
            Word word => Of(word.Text),
            Enum member => Of(EnumMembers.UpperSnakeCase(member.ToString())),
            EchoedInput input => input.Text,
            System.Collections.IEnumerable list => $"[{string.Join(',', list.Cast<object?>().Select(Of))}]",
            _ => throw new NotSupportedException(value.GetType().Name),
        };

    private static string Number(double number) =>
        double.IsInteger(number) && Math.Abs(number) <= 9_007_199_254_740_991
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : $"0x{BitConverter.DoubleToUInt64Bits(number):x}";
}
