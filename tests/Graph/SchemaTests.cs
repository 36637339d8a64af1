namespace Serverless.Graph.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Every_field_of_the_schema_has_a_resolver_that_fits()
    {
        Assert.NotNull(GraphSchema.Build());
    }
}
