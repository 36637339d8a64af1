namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    [Fact]
    public void Types_of_the_schema_are_known() =>
        Verdict.Valid(
            """
            query ($id: ID, $kinds: [Kind!]) { human(id: $id) { ... on Named { name } } pets(filter: {kinds: $kinds}) {
              ...Pet } }
            fragment Pet on Pet { name }
            """
        );

    [Fact]
    public void Unknown_types_are_refused_wherever_they_are_named() =>
        Verdict.Errors(
            """
            query ($a: [Ghost!]!) { dog { ... on Spectre { name } ...Dog } complicatedArgs { anyArgField(any: {a: $a}) } }
            fragment Dog on Phantom { name }
            """,
            """Unknown type "Ghost". Did you mean "Float"? @1:13""",
            """Unknown type "Spectre". Did you mean "Picture"? @1:38""",
            """Unknown type "Phantom". @2:17"""
        );

    [Fact]
    public void A_close_name_is_suggested() =>
        Verdict.Errors("{ dog { ... on Dig { name } } }", """Unknown type "Dig". Did you mean "Dog" or "ID"? @1:16""");
}
