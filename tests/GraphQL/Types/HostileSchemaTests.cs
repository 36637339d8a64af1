using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Types;

/// <summary>
/// Schemas that are made to overflow the stack, with chains as long as the text, are built on a small stack.
/// </summary>
public sealed class HostileSchemaTests
{
    private const int Many = 20_000;

    [Fact]
    public void A_chain_of_input_objects_that_need_each_other_is_fine() =>
        Assert.Empty(Errors(Chain("input", static i => $"a: I{i + 1}!", "a: Int")));

    [Fact]
    public void A_long_circle_of_input_objects_is_one_error()
    {
        var error = Assert.Single(Errors(Chain("input", static i => $"a: I{i + 1}!", "a: I0!")));

        Assert.StartsWith("Input Object I0 cannot be provided a finite value", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Default_values_that_need_each_other_too_deep_are_an_error(bool isReversed)
    {
        var error = Assert.Single(Errors(Chain("input", static i => $"a: I{i + 1} = {{}}", "a: Int", isReversed)));

        Assert.Equal("Default values of input fields need each other more than 200 levels deep.", error);
    }

    [Fact]
    public void Default_values_in_a_chain_of_the_longest_length_are_coerced()
    {
        var sdl = Chain("input", static i => $"a: I{i + 1} = {{}}", "a: Int = 7", count: 200);

        Assert.NotNull(
            SmallStack.Run(() => Schema.Parse(sdl).QueryType.FindField("last")!.FindArgument("of")!.CoercedDefault)
        );
    }

    [Fact]
    public void A_chain_of_object_types_is_fine() =>
        Assert.Empty(Errors(Chain("type", static i => $"a: I{i + 1}", "a: Int")));

    [Fact]
    public void A_chain_of_directives_on_each_other_is_fine()
    {
        var directives = Enumerable
            .Range(0, 500)
            .Select(static i => $"directive @d{i}(a: Int @d{i + 1}) on ARGUMENT_DEFINITION ");

        Assert.Empty(
            Errors($"{string.Concat(directives)} directive @d500 on ARGUMENT_DEFINITION type Query {{ a: Int }}")
        );
    }

    [Theory]
    [InlineData(100, 100, "Unknown type \"N\".")]
    [InlineData(101, 101, "1 more errors are left out.")]
    [InlineData(20_000, 101, "19900 more errors are left out.")]
    public void A_schema_with_many_mistakes_reports_a_hundred(int mistakes, int shown, string last)
    {
        var fields = string.Concat(Enumerable.Range(0, mistakes).Select(static i => $"a{i}: N "));
        var errors = Errors($"type Query {{ a: Int {fields} }}");

        Assert.Equal(shown, errors.Count);
        Assert.Equal(last, errors[^1]);
    }

    private static string Chain(
        string kind,
        Func<int, string> fields,
        string last,
        bool isReversed = false,
        int count = Many
    )
    {
        var types = Enumerable
            .Range(0, count)
            .Select(i => $"{kind} I{i} {{ {fields(i)} }} ")
            .Append($"{kind} I{count} {{ {last} }} ");
        var query = kind == "input" ? "type Query { last(of: I0 = {}): Int }" : "type Query { a: I0 }";
        return string.Concat(isReversed ? types.Reverse() : types)
            + query.Replace(" = {}", fields(0).Contains('=') ? " = {}" : "");
    }

    private static List<string> Errors(string sdl) =>
        SmallStack.Run(() =>
        {
            try
            {
                Schema.Parse(sdl);
                return new List<string>();
            }
            catch (GraphQLException exception)
            {
                return exception.Errors.Select(static error => error.Message).ToList();
            }
        });
}
