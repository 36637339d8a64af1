using Serverless.News.Index;
using Serverless.News.Model;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Index;

public sealed class OrderTests
{
    private static readonly Edition Edition = new DataSetBuilder()
        .Article("early", "2025-10-28")
        .Article("late", "2025-11-08/..")
        .Article("by-then", "../2025-11-01")
        .Article("undated")
        .Entity("zoe", name: "Émile")
        .Entity("amy", name: "fred")
        .Entity("bob", name: "Eva")
        .Claim("d", On("2025-11-06/2025-11-07"), "late", "early")
        .Claim("c", On("../2025-11-05"), "late")
        .Claim("b", On("2025-11-06"), "by-then:zoe", "late:amy")
        .Claim("a", "undated:zoe")
        .Edition();

    [Theory]
    [InlineData(ClaimOrderField.Occurred, OrderDirection.Desc, "b d c a")]
    [InlineData(ClaimOrderField.Occurred, OrderDirection.Asc, "c b d a")]
    [InlineData(ClaimOrderField.Published, OrderDirection.Desc, "c b d a")]
    [InlineData(ClaimOrderField.Published, OrderDirection.Asc, "d b c a")]
    [InlineData(ClaimOrderField.Sources, OrderDirection.Desc, "b d a c")]
    [InlineData(ClaimOrderField.Sources, OrderDirection.Asc, "a c b d")]
    [InlineData(ClaimOrderField.Uttered, OrderDirection.Desc, "a b c d")]
    public void Claims_are_ordered_with_undated_ones_last_and_ties_by_id(
        ClaimOrderField field,
        OrderDirection direction,
        string expected
    )
    {
        Assert.Equal(expected.Split(' '), Edition.InOrder(new ClaimOrder(field, direction)).Slugs());
    }

    [Theory]
    [InlineData(ArticleOrderField.Published, OrderDirection.Desc, "late by-then early undated")]
    [InlineData(ArticleOrderField.Published, OrderDirection.Asc, "early by-then late undated")]
    [InlineData(ArticleOrderField.Claims, OrderDirection.Desc, "late by-then early undated")]
    [InlineData(ArticleOrderField.Claims, OrderDirection.Asc, "by-then early undated late")]
    public void Articles_are_ordered(ArticleOrderField field, OrderDirection direction, string expected)
    {
        Assert.Equal(expected.Split(' '), Edition.InOrder(new ArticleOrder(field, direction)).Slugs());
    }

    [Theory]
    [InlineData(EntityOrderField.Name, OrderDirection.Asc, "zoe bob amy")]
    [InlineData(EntityOrderField.Name, OrderDirection.Desc, "amy bob zoe")]
    [InlineData(EntityOrderField.Claims, OrderDirection.Desc, "zoe amy bob")]
    [InlineData(EntityOrderField.Articles, OrderDirection.Asc, "bob amy zoe")]
    public void Entities_are_ordered_by_folded_name_or_by_how_much_there_is_of_them(
        EntityOrderField field,
        OrderDirection direction,
        string expected
    )
    {
        Assert.Equal(expected.Split(' '), Edition.InOrder(new EntityOrder(field, direction)).Slugs());
    }

    [Fact]
    public void The_most_contested_question_comes_first()
    {
        var edition = new DataSetBuilder()
            .Claim("x", Answers("two"), "a")
            .Claim("y", Answers("two"), "a")
            .Claim("p", Answers("three"), "a")
            .Claim("q", Answers("three"), "a")
            .Claim("r", Answers("three"), "a")
            .Claim("k", Answers("calm"), "a")
            .Claim("l", Answers("wide"), "a", "b")
            .Claim("m", Answers("wide"), "a")
            .Question("calm", Aspect.Actor, ["one: k"])
            .Question("three", Aspect.Actor, ["one: p", "two: q", "three: r"])
            .Question("two", Aspect.Actor, ["one: x", "two: y"])
            .Question("wide", Aspect.Actor, ["one: l", "two: m"])
            .Edition();

        Assert.Equal(["three", "wide", "two", "calm"], edition.QuestionsInOrder.Slugs());
    }

    [Fact]
    public void Relations_are_ordered_kind_by_kind()
    {
        var edition = new DataSetBuilder()
            .Claim("x", "a")
            .Claim("y", "a")
            .Claim("z", "a")
            .Relation("x", RelationKind.Answers, "y")
            .Relation("y", RelationKind.Contradicts, "z")
            .Relation("x", RelationKind.Contradicts, "z")
            .Edition();

        Assert.Equal(["x--z--contradicts", "y--z--contradicts", "x--y--answers"], edition.RelationsInOrder.Slugs());
    }

    private static Func<Claim, Claim> On(string date) => claim => claim with { Occurred = FuzzyDate.Parse(date) };

    private static Func<Claim, Claim> Answers(string question) =>
        claim => claim with { Questions = [QuestionId.FromSlug(question)] };
}
