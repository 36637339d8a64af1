using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests.Errors;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "ABC", 1)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "abcd", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abcd", "abdc", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "ab", 2)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_counts_edits_in_both_directions(string first, string second, int distance)
    {
        Assert.Equal(distance, EditDistance.Within(10, first, second));
        Assert.Equal(distance, EditDistance.Within(10, second, first));
    }

    [Fact]
    public void A_distance_at_the_limit_counts_and_one_beyond_it_does_not()
    {
        Assert.Equal(3, EditDistance.Within(3, "kitten", "sitting"));
        Assert.Null(EditDistance.Within(2, "kitten", "sitting"));
    }
}
