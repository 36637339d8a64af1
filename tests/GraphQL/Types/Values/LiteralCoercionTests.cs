using System.Globalization;
using System.Text.Json;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Tests.Types.Values;

/// <summary>
/// Literals are coerced as sections 3.10 to 3.12 of the specification say; their tables are here as they are there.
/// </summary>
public sealed class LiteralCoercionTests
{
    private static readonly Schema Schema = Schema.Parse(
        """
        type Query { a: Int }
        input Example { a: String, b: Int! }
        input OneOf @oneOf { a: String, b: Int }
        input Defaults { a: Int = 1, b: [Int!]! = [2], c: Example = {b: 3}, d: String }
        enum Color { RED GREEN BLUE }
        scalar Anything
        scalar Even
        """
    );

    static LiteralCoercionTests()
    {
        ((ScalarType)Schema.Types["Even"]).Coercion = new ScalarCoercion(
            static node =>
                int.Parse(Printer.Print(node), CultureInfo.InvariantCulture) is var number && number % 2 == 0
                    ? CoercedScalar.Of(number)
                    : CoercedScalar.Invalid("it is odd."),
            static _ => CoercedScalar.Invalid("unused")
        );
    }

    [Theory]
    [InlineData("[Int]", "[1, 2, 3]", "[1,2,3]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[[Int]]", "[[1], [2, 3]]", "[[1],[2,3]]")]
    [InlineData("[[Int]]", "[1, 2, 3]", "[[1],[2],[3]]")]
    [InlineData("[[Int]]", "[1, null, 3]", "[[1],null,[3]]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "null", "null")]
    [InlineData("[Int!]!", "[]", "[]")]
    [InlineData("[Int]!", "[null]", "[null]")]
    [InlineData("Example", "{ a: \"abc\", b: 123 }", """{"a":"abc","b":123}""")]
    [InlineData("Example", "{ a: null, b: 123 }", """{"a":null,"b":123}""")]
    [InlineData("Example", "{ b: 123 }", """{"b":123}""")]
    [InlineData("[Example]", "{ b: 123 }", """[{"b":123}]""")]
    [InlineData("Defaults", "{}", """{"a":1,"b":[2],"c":{"b":3}}""")]
    [InlineData("Defaults", "{ a: null, c: null, d: \"x\" }", """{"a":null,"c":null,"d":"x","b":[2]}""")]
    [InlineData("OneOf", "{ a: \"abc\" }", """{"a":"abc"}""")]
    [InlineData("OneOf", "{ b: 123 }", """{"b":123}""")]
    [InlineData("Color", "RED", "\"RED\"")]
    [InlineData("Color!", "BLUE", "\"BLUE\"")]
    [InlineData("Even", "4", "4")]
    public void A_literal_that_fits_is_coerced(string type, string literal, string expected)
    {
        Assert.Equal(expected, Coerce(type, literal, "{}"));
        Assert.Empty(Check(type, literal));
    }

    [Theory]
    [InlineData(
        "[Int]",
        "[1, \"b\", true]",
        "Int cannot represent non-integer value: \"b\"",
        "Int cannot represent non-integer value: true"
    )]
    [InlineData("[[Int]]", "[[1], [\"b\"]]", "Int cannot represent non-integer value: \"b\"")]
    [InlineData("[Int!]", "[1, null]", "Expected value of type \"Int!\", found null.")]
    [InlineData("[Int]!", "null", "Expected value of type \"[Int]!\", found null.")]
    [InlineData("[Example!]!", "1", "Expected value of type \"[Example!]!\", found 1.")]
    [InlineData("Int", "[1]", "Int cannot represent non-integer value: [1]")]
    [InlineData("Example", "\"abc123\"", "Expected value of type \"Example\", found \"abc123\".")]
    [InlineData("Example!", "[{ b: 1 }]", "Expected value of type \"Example!\", found [{b: 1}].")]
    [InlineData("Example", "{ a: \"abc\", b: \"123\" }", "Int cannot represent non-integer value: \"123\"")]
    [InlineData("Example", "{ a: \"abc\" }", "Field \"Example.b\" of required type \"Int!\" was not provided.")]
    [InlineData("Example", "{ a: \"abc\", b: null }", "Expected value of type \"Int!\", found null.")]
    [InlineData(
        "Example",
        "{ b: 123, c: 4 }",
        "Field \"c\" is not defined by type \"Example\". Did you mean \"a\" or \"b\"?"
    )]
    [InlineData("Example", "{ b: 123, unknown: 1 }", "Field \"unknown\" is not defined by type \"Example\".")]
    [InlineData("OneOf", "{ a: null }", "Field \"OneOf.a\" must be non-null.")]
    [InlineData("OneOf", "{ a: \"abc\", b: 123 }", "OneOf Input Object \"OneOf\" must specify exactly one key.")]
    [InlineData("OneOf", "{ a: \"abc\", b: null }", "OneOf Input Object \"OneOf\" must specify exactly one key.")]
    [InlineData("OneOf", "{}", "OneOf Input Object \"OneOf\" must specify exactly one key.")]
    [InlineData(
        "Color",
        "\"RED\"",
        "Enum \"Color\" cannot represent non-enum value: \"RED\". Did you mean the enum value \"RED\"?"
    )]
    [InlineData("Color", "1", "Enum \"Color\" cannot represent non-enum value: 1.")]
    [InlineData(
        "Color",
        "BLEU",
        "Value \"BLEU\" does not exist in \"Color\" enum. Did you mean the enum value \"BLUE\"?"
    )]
    [InlineData("[Even!]", "3", "Expected value of type \"[Even!]\", found 3; it is odd.")]
    public void A_literal_that_does_not_fit_has_its_problems_named(
        string type,
        string literal,
        params string[] problems
    )
    {
        Assert.Equal(problems, Check(type, literal));
        Assert.Equal(problems[0], Coerce(type, literal, "{}").Split('\n')[0]);
    }

    [Theory]
    [InlineData("Example", "{ a: $var, b: 123 }", """{"var":null}""", """{"a":null,"b":123}""")]
    [InlineData("Example", "{ a: $var, b: 123 }", "{}", """{"b":123}""")]
    [InlineData("Example", "{ b: $var }", """{"var":123}""", """{"b":123}""")]
    [InlineData("Example", "$var", """{"var":{"b":123}}""", """{"b":123}""")]
    [InlineData("Defaults", "{ a: $var }", "{}", """{"a":1,"b":[2],"c":{"b":3}}""")]
    [InlineData("Defaults", "{ a: $var }", """{"var":null}""", """{"a":null,"b":[2],"c":{"b":3}}""")]
    [InlineData("[Int]", "[1, $var]", "{}", "[1,null]")]
    [InlineData("[Int]", "[1, $var]", """{"var":2}""", "[1,2]")]
    [InlineData("Int", "$var", "{}", "nothing")]
    [InlineData("Int", "$var", """{"var":null}""", "null")]
    [InlineData("OneOf", "{ a: $a }", """{"a":"abc"}""", """{"a":"abc"}""")]
    public void Variables_give_their_runtime_values(string type, string literal, string variables, string expected) =>
        Assert.Equal(expected, Coerce(type, literal, variables));

    [Theory]
    [InlineData("Example", "{ b: $var }", "{}", "Field \"Example.b\" of required type \"Int!\" was not provided.")]
    [InlineData(
        "Example",
        "{ b: $var }",
        """{"var":null}""",
        "Expected value of non-null type \"Int!\", but variable \"$var\" is null."
    )]
    [InlineData("[Int!]", "[1, $var]", "{}", "Expected value of non-null type \"Int!\", but no value was given.")]
    [InlineData("OneOf", "{ a: $a }", "{}", "Field \"OneOf.a\" must be non-null.")]
    [InlineData("OneOf", "{ a: $a }", """{"a":null}""", "Field \"OneOf.a\" must be non-null.")]
    [InlineData("OneOf", "{ a: \"abc\", b: $b }", "{}", "OneOf Input Object \"OneOf\" must specify exactly one key.")]
    [InlineData(
        "OneOf",
        "{ a: $a, b: $b }",
        """{"a":"abc"}""",
        "OneOf Input Object \"OneOf\" must specify exactly one key."
    )]
    public void A_runtime_value_that_does_not_fit_is_a_problem(
        string type,
        string literal,
        string variables,
        string problem
    ) => Assert.Equal(problem, Coerce(type, literal, variables));

    [Fact]
    public void Without_values_variables_fit_anywhere() => Assert.Empty(Check("[Example!]", "[$a, { a: $b, b: $c }]"));

    [Fact]
    public void A_problem_stands_at_the_part_that_does_not_fit()
    {
        var literal = Parser.ParseValue("{ a: 1, b: [2] }");

        var problems = LiteralCoercion.Check(literal, Schema.Types["Example"]);

        Assert.Equal([5, 11], problems.Select(static problem => problem.Node.Location.Start));
    }

    [Fact]
    public void A_default_value_is_coerced_once()
    {
        var field = ((InputObjectType)Schema.Types["Defaults"]).FindField("c")!;

        Assert.NotNull(field.CoercedDefault);
        Assert.Same(field.CoercedDefault, field.CoercedDefault);
    }

    private static IEnumerable<string> Check(string type, string literal) =>
        LiteralCoercion
            .Check(Parser.ParseValue(literal), Schema.TypeFromNode(Parser.ParseType(type))!)
            .Select(static problem => problem.Message);

    private static string Coerce(string type, string literal, string variables)
    {
        var given = (Dictionary<string, object?>)Plain(JsonElement.Parse(variables))!;
        List<LiteralProblem> problems = [];
        var reference = Schema.TypeFromNode(Parser.ParseType(type))!;
        if (
            LiteralCoercion.TryCoerce(Parser.ParseValue(literal), reference, given.TryGetValue, problems, out var value)
        )
        {
            Assert.Empty(problems);
            return JsonSerializer.Serialize(value);
        }

        return problems.Count == 0 ? "nothing" : string.Join('\n', problems.Select(static problem => problem.Message));
    }

    private static object? Plain(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .ToDictionary(static p => p.Name, static p => Plain(p.Value)),
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number => element.GetInt32(),
            _ => null,
        };
}
