using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesRuleTests
{
    [Fact]
    public void A_schema_that_has_all_root_types_takes_all_operations() =>
        Verdict.Valid(
            """query A { version } mutation B { rename(id: 1, name: "x") { name } } subscription C { tick }"""
        );

    [Fact]
    public void An_operation_without_root_type_is_refused() =>
        Assert.Equal(
            [
                "The mutation operation is not supported by the schema. @2:1",
                "The subscription operation is not supported by the schema. @3:1",
            ],
            Verdict.Of(
                """
                query A { version }
                mutation B { rename(id: 1) { name } }
                subscription C { tick }
                """,
                schema: Schema.Parse("type Query { version: String }")
            )
        );
}
