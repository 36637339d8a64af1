using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Types.Specified;

/// <summary>
/// The built-in scalars (specification, section 3.5). All schemas share them, also those whose documents define them.
/// Coerced values are int, double, string, bool and, for ID, string.
/// </summary>
internal static partial class SpecifiedScalars
{
    public static ScalarType String { get; } =
        new("String")
        {
            Description = "Text: a sequence of Unicode code points.",
            IsBuiltIn = true,
            Coercion = new ScalarCoercion(StringLiteral, StringValue),
        };

    public static ScalarType Int { get; } =
        new("Int")
        {
            Description = "A whole number from -2147483648 to 2147483647.",
            IsBuiltIn = true,
            Coercion = new ScalarCoercion(IntLiteral, IntValue),
        };

    public static ScalarType Float { get; } =
        new("Float")
        {
            Description = "A finite number in double precision, IEEE 754.",
            IsBuiltIn = true,
            Coercion = new ScalarCoercion(FloatLiteral, FloatValue),
        };

    public static ScalarType Boolean { get; } =
        new("Boolean")
        {
            Description = "`true` or `false`.",
            IsBuiltIn = true,
            Coercion = new ScalarCoercion(BooleanLiteral, BooleanValue),
        };

    public static ScalarType Id { get; } =
        new("ID")
        {
            Description =
                "Identifies an object, not for people to read. A string in responses; a string or an integer as input.",
            IsBuiltIn = true,
            Coercion = new ScalarCoercion(IdLiteral, IdValue),
        };

    public static IReadOnlyDictionary<string, NamedType> ByName { get; } =
        new NamedType[] { String, Int, Float, Boolean, Id }.ToDictionary(static type => type.Name);
}
