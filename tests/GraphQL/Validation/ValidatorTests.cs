using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Validation;

public sealed class ValidatorTests
{
    [Fact]
    public void Errors_of_several_rules_are_reported_together() =>
        Verdict.Errors(
            """
            query Q($unused: Phantasm) {
              dog { wings doesKnowCommand }
              human(id: true) @loud
              ...Missing
            }
            fragment Unused on Dog { name }
            """,
            """Unknown type "Phantasm". @1:18""",
            """Variable "$unused" is never used in operation "Q". @1:9""",
            """Cannot query field "wings" on type "Dog". @2:9""",
            """Field "doesKnowCommand" argument "dogCommand" of type "DogCommand!" is required, """
                + """but it was not provided. @2:15""",
            """Field "human" of type "Human" must have a selection of subfields. Did you mean "human { ... }"? @3:3""",
            "ID cannot represent a non-string and non-integer value: true @3:13",
            """Unknown directive "@loud". @3:19""",
            """Unknown fragment "Missing". @4:6""",
            """Fragment "Unused" is never used. @6:1"""
        );

    [Theory]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    public void How_many_errors_are_reported_is_a_limit(int mistakes, int reported)
    {
        var errors = Verdict.Of(UnknownFields(mistakes), new ValidationLimits { MaxValidationErrors = 3 }).ToList();

        Assert.Equal(reported, errors.Count);
        Assert.Equal(3, errors.Count(static error => error.StartsWith("Cannot query field", StringComparison.Ordinal)));
        if (mistakes > 3)
            Assert.Equal("Too many validation errors, error limit reached. Validation aborted. @", errors[^1]);
    }

    [Fact]
    public void Errors_carry_a_code()
    {
        var document = Document.Parse("{ a: version b: wings }");
        var invalid = Validator.Validate(PetSchema.Schema, document);
        var large = Validator.Validate(PetSchema.Schema, document, new ValidationLimits { MaxAliases = 1 });

        Assert.Equal("GRAPHQL_VALIDATION_FAILED", Assert.Single(invalid).Code);
        Assert.Equal("LIMIT_EXCEEDED", Assert.Single(large).Code);
    }

    [Fact]
    public void A_name_that_is_very_long_does_not_make_every_message_long()
    {
        var name = new string('q', 100_000);
        var directives = Enumerable.Range(0, 90).Select(static i => $"@skip(if: $v{i})");
        var errors = Verdict.Of($"query {name} {{ version {string.Join(" ", directives)} }}");

        Assert.All(errors, static error => Assert.InRange(error.Length, 1, 3_000));
    }

    [Fact]
    public void An_error_points_at_a_bounded_number_of_places()
    {
        var error = Verdict.Of($"{{ human({string.Concat(Enumerable.Repeat("id: 1 ", 1_000))}) {{ name }} }}").Single();

        Assert.Equal(100, error.Split('@')[1].Split(' ').Length);
    }

    [Fact]
    public void Lines_are_counted_by_every_kind_of_line_break() =>
        Verdict.Errors(
            "{\n a\r b\r\n c\n\r d }",
            Unknown("a", "2:2"),
            Unknown("b", "3:2"),
            Unknown("c", "4:2"),
            Unknown("d", "6:2")
        );

    private static string Unknown(string field, string place) =>
        $"Cannot query field \"{field}\" on type \"Query\". @{place}";

    private static string UnknownFields(int count) =>
        $"{{ dog {{ {string.Join(" ", Enumerable.Range(0, count).Select(static i => $"wings{i}"))} }} }}";
}
