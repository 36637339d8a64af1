namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    [Fact]
    public void Fields_of_objects_and_interfaces_and_meta_fields_are_known() =>
        Verdict.Valid(
            """
            { __typename __schema { queryType { name } } dog { name __typename } pet { name __typename } catOrDog {
              __typename } }
            """
        );

    [Fact]
    public void An_unknown_field_is_refused() =>
        Verdict.Errors("{ dog { wheels } }", """Cannot query field "wheels" on type "Dog". @1:9""");

    [Fact]
    public void A_close_name_is_suggested() =>
        Verdict.Errors(
            "{ dog { nicknam } }",
            """Cannot query field "nicknam" on type "Dog". Did you mean "nickname"? @1:9"""
        );

    [Fact]
    public void An_alias_changes_nothing() =>
        Verdict.Errors("{ dog { name: wheels } }", """Cannot query field "wheels" on type "Dog". @1:9""");

    [Fact]
    public void A_field_of_implementations_is_not_a_field_of_the_interface() =>
        Verdict.Errors(
            "{ pet { barkVolume } }",
            """Cannot query field "barkVolume" on type "Pet". """
                + """Did you mean to use an inline fragment on "Cat" or "Dog"? @1:9"""
        );

    [Fact]
    public void The_most_common_types_with_the_field_are_suggested_first() =>
        Verdict.Errors(
            "{ catOrDog { name } }",
            """Cannot query field "name" on type "CatOrDog". Did you mean to use an inline fragment on """
                + "\"Named\", \"Pet\", \"Cat\", or \"Dog\"? @1:14"
        );

    [Fact]
    public void Every_unknown_field_is_reported_but_none_beneath() =>
        Verdict.Errors(
            "{ wings { feathers } dog { wheels { spokes } } }",
            """Cannot query field "wings" on type "Query". @1:3""",
            """Cannot query field "wheels" on type "Dog". @1:28"""
        );

    [Fact]
    public void Introspection_starts_at_the_query_root_alone() =>
        Verdict.Errors(
            "{ dog { __schema { queryType { name } } } }",
            """Cannot query field "__schema" on type "Dog". @1:9"""
        );

    [Fact]
    public void Fields_on_a_type_that_does_not_exist_are_not_judged() =>
        Verdict.Errors("{ dog { ... on Ghost { boo } } }", """Unknown type "Ghost". Did you mean "Float"? @1:16""");
}
