namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    [Fact]
    public void One_root_field_is_fine_wherever_it_comes_from() =>
        Verdict.Valid(
            """
            subscription Direct { tick }
            subscription Spread { ...Tick }
            subscription Inline { ... { tick } ...Tick }
            fragment Tick on Subscription { tick }
            """
        );

    [Fact]
    public void Two_root_fields_are_refused() =>
        Verdict.Errors(
            "subscription Two { tick newPet { name } }",
            """Subscription "Two" must select only one top level field. @1:25"""
        );

    [Fact]
    public void One_field_under_two_names_is_two_root_fields() =>
        Verdict.Errors(
            "subscription { a: tick b: tick }",
            "Anonymous Subscription must select only one top level field. @1:24"
        );

    [Fact]
    public void Root_fields_of_fragments_count() =>
        Verdict.Errors(
            """
            subscription Two { tick ...More }
            fragment More on Subscription { ... on Subscription { petRenamed { name } } ...Again }
            fragment Again on Subscription { newPet { name } ...More }
            """,
            """Subscription "Two" must select only one top level field. @2:55 3:34""",
            """Cannot spread fragment "More" within itself via "Again". @2:77 3:50"""
        );

    [Fact]
    public void An_introspection_field_is_refused() =>
        Verdict.Errors(
            "subscription Meta { __typename }",
            """Subscription "Meta" must not select an introspection top level field. @1:21"""
        );

    [Fact]
    public void Conditions_at_the_root_are_refused() =>
        Verdict.Errors(
            "subscription Conditional($yes: Boolean!) { tick @include(if: $yes) ... @skip(if: $yes) { tick } }",
            """Subscription "Conditional" must not use `@skip` or `@include` directives in the top level """
                + "selection. @1:49 1:72"
        );

    [Fact]
    public void What_has_a_condition_is_reported_once_and_not_looked_into() =>
        Verdict.Errors(
            "subscription Twice { ... @include(if: true) @skip(if: false) { tick @skip(if: true) } }",
            """Subscription "Twice" must not use `@skip` or `@include` directives in the top level selection. @1:45"""
        );

    [Fact]
    public void Conditions_beneath_the_root_are_fine() =>
        Verdict.Valid("subscription Conditional($yes: Boolean!) { newPet { name @include(if: $yes) } }");

    [Fact]
    public void A_fragment_that_never_applies_leaves_no_root_field() =>
        Verdict.Errors(
            "subscription None { ... on Query { version } }",
            """Subscription "None" must select one top level field. @1:19""",
            """Fragment cannot be spread here as objects of type "Subscription" can never be of type "Query". @1:21"""
        );
}
