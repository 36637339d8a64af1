namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    [Fact]
    public void Different_names_are_fine() =>
        Verdict.Valid("{ dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { name }");

    [Fact]
    public void Two_fragments_of_one_name_are_refused() =>
        Verdict.Errors(
            "{ dog { ...Same } } fragment Same on Dog { name } fragment Same on Dog { nickname }",
            """There can be only one fragment named "Same". @1:30 1:60"""
        );
}
