using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests.Execution.Coercion;

/// <summary>
/// Tests CoerceVariableValues (specification, section 6.1.2). Messages are those of the reference implementation.
/// </summary>
public sealed class VariableTests
{
    private enum Color
    {
        Red,
        DarkBlue,
    }

    private sealed record Input(string Text);

    private static readonly TestServer Server = new(
        """
        type Query { echo(int: Int, float: Float, text: String, yes: Boolean, id: ID, color: Color,
          date: Date, input: In, one: One, list: [In!]): String! }
        enum Color { RED DARK_BLUE }
        scalar Date
        input In { a: Int!  b: [String]  c: In }
        input One @oneOf { a: Int  b: String }
        """,
        static schema =>
        {
            schema.Enum<Color>("Color");
            schema.Scalar<DateOnly>(
                "Date",
                static (date, writer) => writer.WriteString(date, "O"),
                static (input, out date) => DateOnly.TryParse(input.String, out date),
                "a date such as 2025-10-19"
            );
            schema.Input<Input>(
                "In",
                static fields =>
                    fields.Get<int>("a") == 13
                        ? throw new FieldErrorException("Unlucky.")
                        : new Input(
                            $"{fields.Get<int>("a")} "
                                + $"{string.Join("+", fields.Get<IReadOnlyList<string?>?>("b") ?? [])} "
                                + fields.Get<Input?>("c")?.Text
                        )
            );
            schema.Input<Input>(
                "One",
                static fields => new Input($"{fields.Get<int?>("a")}{fields.Get<string?>("b")}")
            );
            schema
                .Object<TestRoot>("Query")
                .Field("echo", static (_, field) => string.Join(" ", Read(field.Arguments)));
        }
    );

    private static IEnumerable<object> Read(Arguments arguments) =>
        new object?[]
        {
            arguments.Get<int?>("int"),
            arguments.Get<double?>("float"),
            arguments.Get<string?>("text"),
            arguments.Get<bool?>("yes"),
            arguments.Get<string?>("id"),
            arguments.Get<Color?>("color"),
            arguments.Get<DateOnly?>("date"),
            arguments.Get<Input?>("input")?.Text,
            arguments.Get<Input?>("one")?.Text,
            arguments.Get<IReadOnlyList<Input>?>("list")?.Count,
        }.OfType<object>();

    private static Task<string> AskAsync(string type, string argument, string variables) =>
        Server.AskAsync($"query Q($v: {type}) {{ echo({argument}: $v) }}", variables);

    [Theory]
    [InlineData("Int", "int", "2147483647", "2147483647")]
    [InlineData("Int", "int", "-2147483648", "-2147483648")]
    [InlineData("Int", "int", "4.0", "4")]
    [InlineData("Int", "int", "1e2", "100")]
    [InlineData("Float", "float", "1", "1")]
    [InlineData("Float", "float", "-0.25e1", "-2.5")]
    [InlineData("String", "text", "\"\"", "")]
    [InlineData("String", "text", "\"a\\u00e9\\n\\ud83d\\ude00\"", "aé\\n😀")]
    [InlineData("Boolean", "yes", "true", "True")]
    [InlineData("Boolean", "yes", "false", "False")]
    [InlineData("ID", "id", "\"x\"", "x")]
    [InlineData("ID", "id", "12", "12")]
    [InlineData("ID", "id", "-0", "0")]
    [InlineData("Color", "color", "\"DARK_BLUE\"", "DarkBlue")]
    [InlineData("Color", "color", "\"DARK\\u005fBLUE\"", "DarkBlue")]
    [InlineData("Date", "date", "\"2025-10-19\"", "10/19/2025")]
    [InlineData("In", "input", """{"a":1}""", "1  ")]
    [InlineData("In", "input", """{"c":{"a":2,"b":["x",null]},"b":"y","a":1}""", "1 y 2 x+ ")]
    [InlineData("In", "input", """{"\u0061":1}""", "1  ")]
    [InlineData("In", "input", """{"a":1,"a":2}""", "2  ")]
    [InlineData("One", "one", """{"b":"x"}""", "x")]
    [InlineData("[In!]", "list", """[{"a":1},{"a":2}]""", "2")]
    [InlineData("[In!]", "list", """{"a":1}""", "1")]
    [InlineData("[In!]", "list", "[]", "0")]
    [InlineData("[In!]", "list", "null", "")]
    public async Task A_value_of_the_type_is_taken(string type, string argument, string value, string echo) =>
        Assert.Equal(
            $"{{\"data\":{{\"echo\":\"{echo}\"}}}}",
            await AskAsync(type, argument, $$"""{"other":[{"x":1}],"v":{{value}},"z":"\"" }""")
        );

    [Theory]
    [InlineData("Int", "int", "\"1\"", "got invalid value \"1\"; Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "int", "1.5", "got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData(
        "Int",
        "int",
        "2147483648",
        "got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648"
    )]
    [InlineData("Int!", "int", "null", "of non-null type \"Int!\" must not be null.")]
    [InlineData("Float", "float", "\"x\"", "got invalid value \"x\"; Float cannot represent non numeric value: \"x\"")]
    [InlineData(
        "Float",
        "float",
        "1e999",
        "got invalid value 1e999; Float cannot represent a number beyond double precision: 1e999"
    )]
    [InlineData("String", "text", "1", "got invalid value 1; String cannot represent a non string value: 1")]
    [InlineData("Boolean", "yes", "0", "got invalid value 0; Boolean cannot represent a non boolean value: 0")]
    [InlineData("ID", "id", "1.5", "got invalid value 1.5; ID cannot represent value: 1.5")]
    [InlineData("ID", "id", "{}", "got invalid value {}; ID cannot represent value: {}")]
    [InlineData(
        "Color",
        "color",
        "\"DARKBLUE\"",
        "got invalid value \"DARKBLUE\"; Value \"DARKBLUE\" does not exist in \"Color\" enum. Did you mean the "
            + "enum value \"DARK_BLUE\"?"
    )]
    [InlineData("Color", "color", "5", "got invalid value 5; Enum \"Color\" cannot represent non-string value: 5.")]
    [InlineData(
        "Date",
        "date",
        "\"soon\"",
        "got invalid value \"soon\"; Expected value of type \"Date\"; expected a date such as 2025-10-19."
    )]
    [InlineData("In", "input", "\"x\"", "got invalid value \"x\"; Expected type \"In\" to be an object.")]
    [InlineData("In", "input", "{}", "got invalid value {}; Field \"a\" of required type \"Int!\" was not provided.")]
    [InlineData(
        "In",
        "input",
        """{"a":null}""",
        "got invalid value null at \"v.a\"; Expected non-nullable type \"Int!\" not to be null."
    )]
    [InlineData(
        "In",
        "input",
        """{"a":1,"aa":2}""",
        "got invalid value { a: 1, aa: 2 }; Field \"aa\" is not defined by type \"In\". Did you mean \"a\"?"
    )]
    [InlineData(
        "In",
        "input",
        """{"a":1,"c":{"a":1,"b":["x",1]}}""",
        "got invalid value 1 at \"v.c.b[1]\"; String cannot represent a non string value: 1"
    )]
    [InlineData("In", "input", """{"a":13}""", "got invalid value { a: 13 }; Unlucky.")]
    [InlineData(
        "[In!]",
        "list",
        """[{"a":1},null]""",
        "got invalid value null at \"v[1]\"; Expected non-nullable type \"In!\" not to be null."
    )]
    [InlineData("One", "one", "{}", "got invalid value {}; Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData(
        "One",
        "one",
        """{"a":1,"b":"x"}""",
        "got invalid value { a: 1, b: \"x\" }; Exactly one key must be specified for OneOf type \"One\"."
    )]
    [InlineData("One", "one", """{"a":null}""", "got invalid value null at \"v.a\"; Field \"a\" must be non-null.")]
    public async Task A_value_that_is_none_refuses_the_request(
        string type,
        string argument,
        string value,
        string problem
    )
    {
        var message = System.Text.Json.JsonEncodedText.Encode(
            $"Variable \"$v\" {problem}",
            System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
        );

        Assert.Equal(
            $$"""{"errors":[{"message":"{{message}}","locations":[{"line":1,"column":9}]}]}""",
            await AskAsync(type, argument, $$"""{"v":{{value}}}""")
        );
    }

    [Fact]
    public async Task A_required_variable_that_is_missing_refuses_the_request() =>
        Assert.Equal(
            """{"errors":[{"message":"Variable \"$v\" of required type \"Int!\" was not """
                + """provided.","locations":[{"line":1,"column":9}]}]}""",
            await AskAsync("Int!", "int", """{"w":1}""")
        );

    [Fact]
    public async Task Every_problem_is_reported_up_to_fifty()
    {
        var items = string.Join(",", Enumerable.Repeat("null", 60));

        var answer = await AskAsync("[In!]", "list", $$"""{"v":[{{items}}]}""");

        Assert.Equal(51, System.Text.RegularExpressions.Regex.Count(answer, "\"message\""));
        Assert.EndsWith(
            """{"message":"Too many errors processing variables, error limit reached. Execution aborted."}]}""",
            answer
        );
    }

    [Fact]
    public async Task Problems_stand_in_the_order_of_the_definitions() =>
        Assert.Equal(
            """
            {"errors":[{"message":"Variable \"$a\" of required type \"Int!\" was not provided.",
            "locations":[{"line":1,"column":7}]},
            {"message":"Variable \"$b\" got invalid value true; Int cannot represent non-integer value: true",
            "locations":[{"line":1,"column":17}]},
            {"message":"Variable \"$c\" got invalid value []; Int cannot represent non-integer value: []",
            "locations":[{"line":1,"column":26}]}]}
            """.ReplaceLineEndings(""),
            await Server.AskAsync(
                "query($a: Int!, $b: Int, $c: Int) { a: echo(int: $a) b: echo(int: $b) c: echo(int: $c) }",
                """{"c":[],"b":true}"""
            )
        );

    [Fact]
    public async Task Valid_input_objects_beside_invalid_values_are_no_internal_error()
    {
        var answer = await Server.AskAsync(
            "query($i: Int, $v: [In!]) { a: echo(int: $i) b: echo(list: $v) }",
            """{"i":"x","v":[{"a":1,"b":["c"],"c":{"a":2,"b":"d"}}]}"""
        );

        Assert.DoesNotContain("Internal error", answer);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"x\"")]
    public async Task Variables_that_are_not_an_object_refuse_the_request(string variables) =>
        Assert.Equal(
            """{"errors":[{"message":"Variables must be a JSON object."}]}""",
            await AskAsync("Int", "int", variables)
        );

    [Theory]
    [InlineData("{")]
    [InlineData("{\"v\":}")]
    [InlineData("{\"v\":1")]
    [InlineData("{\"v\":1} x")]
    [InlineData(
        "{\"v\":{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]"
            + "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}}"
    )]
    public async Task Variables_that_are_not_JSON_refuse_the_request(string variables) =>
        Assert.StartsWith(
            """{"errors":[{"message":"Variables are not valid JSON: """,
            await AskAsync("In", "input", variables)
        );

    [Theory]
    [InlineData("String", "text", """{"v":"\ud800"}""")]
    [InlineData("Color", "color", """{"v":"\ud800"}""")]
    [InlineData("Date", "date", """{"v":"\ud800"}""")]
    [InlineData("In", "input", """{"v":{"\ud800":1}}""")]
    [InlineData("In", "input", """{"v":{"a":"\ud800"}}""")]
    [InlineData("In", "input", """{"\ud800":{"a":1}}""")]
    public async Task Half_a_surrogate_pair_is_an_error_of_the_client(string type, string argument, string variables)
    {
        var answer = await AskAsync(type, argument, variables);

        Assert.DoesNotContain("Internal error", answer);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task Missing_variables_are_as_an_empty_object(string? variables) =>
        Assert.Equal(
            """{"data":{"echo":"5"}}""",
            await Server.AskAsync("query($v: Int = 5) { echo(int: $v) }", variables)
        );
}
