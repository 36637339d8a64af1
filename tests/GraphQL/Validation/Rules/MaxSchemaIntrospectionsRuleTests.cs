using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class MaxSchemaIntrospectionsRuleTests
{
    [Theory]
    [InlineData(
        "{ __schema { queryType { name } } a: __type(name: \"Dog\") { name } b: __type(name: \"Cat\") { name } }"
    )]
    [InlineData("{ ...S ...S } fragment S on Query { __schema { queryType { name } } }")]
    public void Asking_once_is_allowed(string document) => Verdict.Valid(document);

    [Fact]
    public void Asking_more_often_is_refused() =>
        Verdict.Errors(
            "{ __schema { queryType { name } } a: __schema { queryType { name } } b: __schema { queryType { name } } }",
            "The document asks for __schema more than 1 time; once is enough for all of it. @1:35"
        );

    [Fact]
    public void Fields_of_fragments_count_too() =>
        Verdict.Errors(
            "{ ...S __schema { queryType { name } } } fragment S on Query { a: __schema { queryType { name } } }",
            "The document asks for __schema more than 1 time; once is enough for all of it. @1:64"
        );

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void The_limit_can_be_set(int limit, int errors)
    {
        const string Document = "{ __schema { queryType { name } } a: __schema { queryType { name } } }";

        Assert.Equal(errors, Verdict.Of(Document, new ValidationLimits { MaxSchemaIntrospections = limit }).Count());
    }
}
