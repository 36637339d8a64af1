using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests.Errors;

public sealed class SuggestionsTests
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

    [Fact]
    public void A_name_beyond_the_longest_compared_has_no_suggestion_but_itself_in_another_case()
    {
        var name = new string('a', 300);

        Assert.Empty(Suggestions.For(name, [name + "b"]));
        Assert.Equal([name.ToUpperInvariant()], Suggestions.For(name, [name.ToUpperInvariant()]));
    }

    [Fact]
    public void Suggestions_come_closest_first_and_by_number_where_equally_close()
    {
        Assert.Equal(["item", "item2", "item10"], Suggestions.For("items", ["item10", "unrelated", "item2", "item"]));
    }

    [Fact]
    public void A_name_that_nothing_resembles_gets_no_suggestion()
    {
        Assert.Equal("", Suggestions.DidYouMean("claim", ["entity", "question"]));
    }

    [Fact]
    public void Suggestions_read_as_a_sentence()
    {
        Assert.Equal(" Did you mean \"a\"?", Suggestions.DidYouMean(["a"]));
        Assert.Equal(" Did you mean \"a\" or \"b\"?", Suggestions.DidYouMean(["a", "b"]));
        Assert.Equal(" Did you mean \"a\", \"b\", or \"c\"?", Suggestions.DidYouMean(["a", "b", "c"]));
        Assert.Equal(
            " Did you mean the enum value \"a\", \"b\", \"c\", \"d\", or \"e\"?",
            Suggestions.DidYouMean(["a", "b", "c", "d", "e", "f"], "the enum value")
        );
    }
}
