using Serverless.News.Model;

namespace Serverless.News.Tests.Model;

public sealed class EnumTextTests
{
    [Fact]
    public void Values_are_spelled_as_the_schema_spells_them()
    {
        Assert.Equal(
            ["NEWS", "ANALYSIS", "OPINION", "EXPLAINER", "PRESS_RELEASE", "SOCIAL_POST", "UNKNOWN"],
            EnumText.Names<ArticleGenre>()
        );
        Assert.Equal("DIFFERS_IN_SCOPE", EnumText.NameOf(RelationKind.DiffersInScope));
    }

    [Fact]
    public void Every_value_is_found_by_its_name()
    {
        foreach (var value in Enum.GetValues<Aspect>())
        {
            Assert.True(EnumText.TryParse<Aspect>(EnumText.NameOf(value), out var found));
            Assert.Equal(value, found);
        }
    }

    [Theory]
    [InlineData("press_release")]
    [InlineData("PressRelease")]
    [InlineData("4")]
    [InlineData("")]
    public void Another_spelling_is_not_a_value(string name) =>
        Assert.False(EnumText.TryParse<ArticleGenre>(name, out _));
}
