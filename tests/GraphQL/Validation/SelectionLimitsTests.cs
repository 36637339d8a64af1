using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Validation;

public sealed class SelectionLimitsTests
{
    [Fact]
    public void Depth_is_limited() =>
        Limits(
            new ValidationLimits { MaxDepth = 3 },
            "query Deep { dog { ...Dog } } fragment Dog on Dog { owner { ... { name } } name }",
            "query Deep { dog { ...Dog } } fragment Dog on Dog { owner { ...Human } name } "
                + "fragment Human on Human { pets { name } }",
            """Operation "Deep" nests fields 4 levels deep; at most 3 are allowed. @1:1"""
        );

    [Fact]
    public void Selections_are_limited() =>
        Limits(
            new ValidationLimits { MaxSelections = 7 },
            "{ dog { ...Dog mother { ...Dog } } version } fragment Dog on Dog { name }",
            "{ dog { ...Dog mother { ...Dog name } } version } fragment Dog on Dog { name }",
            "The operation makes 8 selections; at most 7 are allowed. @1:1"
        );

    [Fact]
    public void Fragments_without_fields_are_selections_too() =>
        Limits(
            new ValidationLimits { MaxSelections = 5 },
            "{ ...A } fragment A on Query { ... { ...B } } fragment B on Query { ... { version } }",
            "{ ...A } fragment A on Query { ... { ...B } } fragment B on Query { ... { version version } }",
            "The operation makes 6 selections; at most 5 are allowed. @1:1"
        );

    [Fact]
    public void Root_fields_are_limited() =>
        Limits(
            new ValidationLimits { MaxRootFields = 3 },
            "{ version ...Root ... { pet { name } } } fragment Root on Query { dog { name nickname barks } }",
            "{ version ...Root ... { pet { name } } ...Root } fragment Root on Query { dog { name nickname barks } }",
            "The operation selects 4 root fields; at most 3 are allowed. @1:1"
        );

    [Fact]
    public void Aliases_are_limited() =>
        Limits(
            new ValidationLimits { MaxAliases = 4 },
            "{ a: dog { ...Dog } b: dog { ...Dog } } fragment Dog on Dog { x: name nickname }",
            "{ a: dog { ...Dog } b: dog { ...Dog y: name } } fragment Dog on Dog { x: name nickname }",
            "The operation gives 5 fields an alias; at most 4 are allowed. @1:1"
        );

    [Fact]
    public void Directives_are_limited() =>
        Limits(
            new ValidationLimits { MaxDirectives = 4 },
            "{ dog @include(if: true) { ...Dog @skip(if: false) ...Dog } } "
                + "fragment Dog on Dog { name @skip(if: false) }",
            "{ dog @include(if: true) { ...Dog @skip(if: false) ...Dog ... @skip(if: false) { name } } } "
                + "fragment Dog on Dog { name @skip(if: false) }",
            "The operation applies 5 directives; at most 4 are allowed. @1:1"
        );

    [Fact]
    public void Operations_are_limited() =>
        Limits(
            new ValidationLimits { MaxOperations = 2 },
            "query A { version } query B { version }",
            "query A { version } query B { version } query C { version }",
            "The document has 3 operations; at most 2 are allowed. @1:41"
        );

    [Fact]
    public void Fragments_are_limited() =>
        Limits(
            new ValidationLimits { MaxFragments = 1 },
            "{ ...A } fragment A on Query { version }",
            "{ ...A ...B } fragment A on Query { version } fragment B on Query { version }",
            "The document has 2 fragments; at most 1 are allowed. @1:47"
        );

    [Fact]
    public void A_document_that_is_too_large_is_not_looked_at_any_further() =>
        Assert.Equal(
            ["The operation selects 2 root fields; at most 1 are allowed. @1:1"],
            Verdict.Of("{ version unknown }", new ValidationLimits { MaxRootFields = 1 })
        );

    [Fact]
    public void Each_operation_is_measured_alone() =>
        Limits(
            new ValidationLimits { MaxRootFields = 1 },
            "query A { version } query B { version }",
            "query A { version } query B { version a: version }",
            """Operation "B" selects 2 root fields; at most 1 are allowed. @1:21"""
        );

    [Fact]
    public void What_is_not_limited_may_be_large()
    {
        var fields = Enumerable.Range(0, 20_000).Select(static i => $"a{i}: version");

        Assert.Empty(Verdict.Of($"{{ {string.Join(" ", fields)} }}", ValidationLimits.None));
    }

    [Fact]
    public void A_small_document_that_means_a_huge_one_is_refused()
    {
        var fragments = Enumerable
            .Range(0, 40)
            .Select(static i => $"fragment F{i} on Dog {{ a: mother {{ ...F{i + 1} }} b: mother {{ ...F{i + 1} }} }}");

        Assert.Equal(
            [
                "The operation nests fields 42 levels deep; at most 24 are allowed. @1:1",
                "The operation makes more than two billion selections; at most 500 are allowed. @1:1",
                "The operation gives more than two billion fields an alias; at most 200 are allowed. @1:1",
            ],
            Verdict.Of($"{{ dog {{ ...F0 }} }} {string.Join("\n", fragments)} fragment F40 on Dog {{ name }}")
        );
    }

    [Fact]
    public void What_tools_ask_to_know_the_whole_schema_is_within_the_defaults() =>
        Verdict.Valid(
            """
            query Introspection {
              __schema {
                description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
                types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name description isOneOf specifiedByURL
              fields(includeDeprecated: true) {
                name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type {
              kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
              ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
            }
            """
        );

    [Fact]
    public void Cycles_are_left_to_another_rule() =>
        Verdict.Errors(
            "{ dog { ...A } } fragment A on Dog { mother { ...A } }",
            """Cannot spread fragment "A" within itself. @1:47"""
        );

    private static void Limits(ValidationLimits limits, string atLimit, string beyond, string error)
    {
        Assert.Empty(Verdict.Of(atLimit, limits));
        Assert.Equal([error], Verdict.Of(beyond, limits));
    }
}
