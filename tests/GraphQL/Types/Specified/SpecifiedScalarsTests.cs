using System.Text.Json;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Specified;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Tests.Types.Specified;

/// <summary>Built-in scalars coerce input as section 3.5 of the specification says.</summary>
public sealed class SpecifiedScalarsTests
{
    [Theory]
    [InlineData("Int", "0", 0)]
    [InlineData("Int", "-0", 0)]
    [InlineData("Int", "2147483647", int.MaxValue)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "-1.5e3", -1500.0)]
    [InlineData("Float", "1e308", 1e308)]
    [InlineData("Float", "123456789012345678901234567890", 123456789012345678901234567890.0)]
    [InlineData("String", "\"a\\u00e9\"", "aé")]
    [InlineData("String", "\"\"\"block\"\"\"", "block")]
    [InlineData("Boolean", "true", true)]
    [InlineData("Boolean", "false", false)]
    [InlineData("ID", "\"4\"", "4")]
    [InlineData("ID", "4", "4")]
    [InlineData("ID", "-4", "-4")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890")]
    public void A_literal_of_the_right_kind_is_coerced(string scalar, string literal, object expected) =>
        Assert.Equal(CoercedScalar.Of(expected), Coerce(scalar, literal));

    [Theory]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "true", "Int cannot represent non-integer value: true")]
    [InlineData("Int", "ONE", "Int cannot represent non-integer value: ONE")]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "-2147483649", "Int cannot represent non 32-bit signed integer value: -2147483649")]
    [InlineData(
        "Int",
        "99999999999999999999",
        "Int cannot represent non 32-bit signed integer value: 99999999999999999999"
    )]
    [InlineData("Float", "\"1.5\"", "Float cannot represent non numeric value: \"1.5\"")]
    [InlineData("Float", "NaN", "Float cannot represent non numeric value: NaN")]
    [InlineData("Float", "1e309", "Float cannot represent a number beyond double precision: 1e309")]
    [InlineData("Float", "-1e309", "Float cannot represent a number beyond double precision: -1e309")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("String", "BARE", "String cannot represent a non string value: BARE")]
    [InlineData("String", "[\"a\"]", "String cannot represent a non string value: [\"a\"]")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("Boolean", "\"true\"", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("ID", "4.0", "ID cannot represent a non-string and non-integer value: 4.0")]
    [InlineData("ID", "true", "ID cannot represent a non-string and non-integer value: true")]
    [InlineData("ID", "{ a: 1 }", "ID cannot represent a non-string and non-integer value: {a: 1}")]
    public void A_literal_of_another_kind_is_an_error(string scalar, string literal, string error) =>
        Assert.Equal(CoercedScalar.Invalid(error), Coerce(scalar, literal));

    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "1e3", 1000)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Int", "2147483647.0", int.MaxValue)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "1.5", 1.5)]
    [InlineData("String", "\"a\\ud83d\\ude00\"", "a😀")]
    [InlineData("Boolean", "false", false)]
    [InlineData("ID", "\"4\"", "4")]
    [InlineData("ID", "4", "4")]
    [InlineData("ID", "4.0", "4")]
    [InlineData("ID", "1e3", "1000")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890")]
    public void A_value_of_the_right_kind_is_coerced(string scalar, string json, object expected) =>
        Assert.Equal(CoercedScalar.Of(expected), CoerceValue(scalar, json));

    [Theory]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "-2147483649.0", "Int cannot represent non 32-bit signed integer value: -2147483649.0")]
    [InlineData("Int", "1e400", "Int cannot represent non-integer value: 1e400")]
    [InlineData("Float", "\"1\"", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("Float", "1e400", "Float cannot represent a number beyond double precision: 1e400")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("String", "\"\\ud83d\"", "String cannot represent a non string value: \"\\ud83d\"")]
    [InlineData("Boolean", "\"true\"", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("ID", "4.5", "ID cannot represent value: 4.5")]
    [InlineData("ID", "1e300", "ID cannot represent value: 1e300")]
    [InlineData("ID", "true", "ID cannot represent value: true")]
    [InlineData("ID", "{\"a\": [1, {}]}", "ID cannot represent value: { a: [1, {}] }")]
    public void A_value_of_another_kind_is_an_error(string scalar, string json, string error) =>
        Assert.Equal(CoercedScalar.Invalid(error), CoerceValue(scalar, json));

    private static CoercedScalar Coerce(string scalar, string literal) =>
        ((ScalarType)SpecifiedScalars.ByName[scalar]).Coercion.ParseLiteral(Parser.ParseValue(literal));

    private static CoercedScalar CoerceValue(string scalar, string json) =>
        ((ScalarType)SpecifiedScalars.ByName[scalar]).Coercion.ParseValue(JsonElement.Parse(json));
}
