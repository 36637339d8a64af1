namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    [Fact]
    public void Known_fragments_may_be_spread() => Verdict.Valid("{ dog { ...Dog } } fragment Dog on Dog { name }");

    [Fact]
    public void Unknown_fragments_are_refused_wherever_they_are_spread() =>
        Verdict.Errors(
            "{ dog { ...A ... { ...B } ...Dog } } fragment Dog on Dog { ...C }",
            """Unknown fragment "A". @1:12""",
            """Unknown fragment "B". @1:23""",
            """Unknown fragment "C". @1:63"""
        );
}
