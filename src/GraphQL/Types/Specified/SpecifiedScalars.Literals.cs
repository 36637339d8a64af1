using System.Globalization;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Types.Specified;

internal static partial class SpecifiedScalars
{
    private static CoercedScalar StringLiteral(ValueNode node) =>
        node is StringValueNode text
            ? CoercedScalar.Of(text.Value)
            : CoercedScalar.Invalid($"String cannot represent a non string value: {Printer.Print(node)}");

    private static CoercedScalar IntLiteral(ValueNode node)
    {
        if (node is not IntValueNode number)
        {
            return CoercedScalar.Invalid($"Int cannot represent non-integer value: {Printer.Print(node)}");
        }

        return int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? CoercedScalar.Of(value)
            : CoercedScalar.Invalid($"Int cannot represent non 32-bit signed integer value: {number.Value}");
    }

    private static CoercedScalar FloatLiteral(ValueNode node)
    {
        var text = node switch
        {
            IntValueNode whole => whole.Value,
            FloatValueNode fraction => fraction.Value,
            _ => null,
        };
        if (text is null)
            return CoercedScalar.Invalid($"Float cannot represent non numeric value: {Printer.Print(node)}");

        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? CoercedScalar.Of(value)
            : CoercedScalar.Invalid($"Float cannot represent a number beyond double precision: {text}");
    }

    private static CoercedScalar BooleanLiteral(ValueNode node) =>
        node is BooleanValueNode boolean
            ? CoercedScalar.Of(boolean.Value)
            : CoercedScalar.Invalid($"Boolean cannot represent a non boolean value: {Printer.Print(node)}");

    private static CoercedScalar IdLiteral(ValueNode node) =>
        node switch
        {
            StringValueNode text => CoercedScalar.Of(text.Value),
            IntValueNode number => CoercedScalar.Of(number.Value),
            _ => CoercedScalar.Invalid(
                $"ID cannot represent a non-string and non-integer value: {Printer.Print(node)}"
            ),
        };
}
