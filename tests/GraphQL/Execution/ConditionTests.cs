namespace Serverless.GraphQL.Tests.Execution;

/// <summary>Tests @skip and @include with variables: a document has a plan for each combination of them.</summary>
public sealed class ConditionTests
{
    private const string Query =
        "query ($yes: Boolean = true, $tag: Int) { a b @include(if: $yes) @tag(number: $tag) }";

    private readonly TestServer _server = new(
        "directive @tag(number: Int) on FIELD type Query { a: Int b: Int }",
        static schema => schema.Object<TestRoot>("Query").Field("a", static _ => 1).Field("b", static _ => 2)
    );

    [Fact]
    public async Task Each_request_gets_the_plan_of_its_own_conditions()
    {
        Assert.Equal("""{"data":{"a":1}}""", await _server.AskAsync(Query, """{"yes":false}"""));
        Assert.Equal("""{"data":{"a":1,"b":2}}""", await _server.AskAsync(Query, """{"yes":true,"tag":1}"""));
        Assert.Equal("""{"data":{"a":1,"b":2}}""", await _server.AskAsync(Query));
        Assert.Equal("""{"data":{"a":1}}""", await _server.AskAsync(Query, """{"yes":false,"tag":2}"""));
    }

    [Fact]
    public async Task A_condition_that_is_null_is_not_true()
    {
        await _server.AskAsync(Query, """{"yes":false}""");

        Assert.Equal("""{"data":{"a":1}}""", await _server.AskAsync(Query, """{"yes":null}"""));
    }
}
