using System.Text.Json;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Tests.Types.Values;

public sealed class ValueInspectionTests
{
    [Fact]
    public void A_long_or_deep_value_is_cut_in_the_message()
    {
        Assert.Equal("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 1 more item]", Describe("[1,2,3,4,5,6,7,8,9,10,11]"));
        Assert.Equal("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 2 more items]", Describe("[1,2,3,4,5,6,7,8,9,10,11,12]"));
        Assert.Equal(
            "{ a: { b: [Object], c: [Array], d: {}, e: [] } }",
            Describe("""{"a":{"b":{"x":1},"c":[1],"d":{},"e":[]}}""")
        );
        Assert.Equal(203, Describe($"\"{new string('a', 300)}\"").Length);

        var entries = Enumerable.Range(0, 11).Select(static number => $"\"k{number}\":1");
        Assert.EndsWith(", k9: 1, ... }", Describe($"{{{string.Join(',', entries)}}}"), StringComparison.Ordinal);
    }

    private static string Describe(string json) => ValueInspection.Describe(JsonElement.Parse(json));
}
