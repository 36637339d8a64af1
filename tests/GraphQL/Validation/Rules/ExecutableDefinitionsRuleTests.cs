namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    [Fact]
    public void Operations_and_fragments_may_stand_together() =>
        Verdict.Valid("query Pets { dog { ...Dog } } fragment Dog on Dog { name }");

    [Fact]
    public void A_type_definition_is_refused() =>
        Verdict.Errors("{ version } type Cow { name: String }", """The "Cow" definition is not executable. @1:13""");

    [Fact]
    public void Extensions_directives_and_schemas_are_refused() =>
        Verdict.Errors(
            """
            { version }
            extend type Dog { color: String }
            directive @loud on FIELD schema { query: Query }
            extend schema @once
            """,
            """The "Dog" definition is not executable. @2:1""",
            """The "loud" definition is not executable. @3:1""",
            "The schema definition is not executable. @3:26",
            "The schema definition is not executable. @4:1"
        );
}
