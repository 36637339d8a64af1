using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests.Errors;

public sealed class SuggestionsTests
{
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
