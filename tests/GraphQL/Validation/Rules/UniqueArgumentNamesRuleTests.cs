namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    [Fact]
    public void One_argument_may_be_given_to_several_fields() =>
        Verdict.Valid("{ a: human(id: 1) { name } b: human(id: 1) { name } }");

    [Fact]
    public void An_argument_given_twice_is_refused() =>
        Verdict.Errors("{ human(id: 1, id: 2) { name } }", """There can be only one argument named "id". @1:9 1:16""");

    [Fact]
    public void All_places_of_an_argument_are_one_error() =>
        Verdict.Errors(
            """{ human(id: 1, id: 2, id: 3) { name } version @once(note: "a", note: "b") }""",
            """There can be only one argument named "id". @1:9 1:16 1:23""",
            """There can be only one argument named "note". @1:53 1:64"""
        );
}
