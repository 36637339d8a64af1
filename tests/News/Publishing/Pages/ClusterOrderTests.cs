using Serverless.News.Model;
using Serverless.News.Publishing.Pages;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Publishing.Pages;

public sealed class ClusterOrderTests
{
    [Fact]
    public void Articles_stand_by_date_and_undated_ones_last()
    {
        var dataSet = new DataSetBuilder()
            .Article("undated")
            .Article("b", "2025-10-19")
            .Article("open", "../2025-10-18")
            .Article("a", "2025-10-19")
            .Article("month", "2025-10")
            .Build();

        Assert.Equal(
            ["month", "open", "a", "b", "undated"],
            ClusterOrder.Of(dataSet).Articles.Select(static a => a.Id.Slug)
        );
    }

    [Fact]
    public void Claims_stand_by_the_article_that_first_reports_them()
    {
        var dataSet = new DataSetBuilder()
            .Article("late", "2025-10-20")
            .Article("early", "2025-10-19")
            .Claim("z-early", "late", "early")
            .Claim("a-late", "late")
            .Claim("b-early", "early")
            .Claim("unreported")
            .Build();

        Assert.Equal(
            ["b-early", "z-early", "a-late", "unreported"],
            ClusterOrder.Of(dataSet).Claims.Select(static c => c.Id.Slug)
        );
    }

    [Fact]
    public void Attributions_stand_in_the_order_of_their_claims_and_articles()
    {
        var dataSet = new DataSetBuilder()
            .Article("late", "2025-10-20")
            .Article("early", "2025-10-19")
            .Claim("a", "late:x")
            .Claim("b", "late:x", "early:z", "early:y")
            .Build();

        Assert.Equal(
            ["b--early--y", "b--early--z", "b--late--x", "a--late--x"],
            ClusterOrder.Of(dataSet).Attributions.Select(static a => a.Id.Slug)
        );
    }

    [Fact]
    public void Attributions_of_one_article_stand_by_line()
    {
        var dataSet = new DataSetBuilder().Claim("c", "a:x", "a:y", "a:z").Build();
        dataSet = dataSet with
        {
            Attributions =
            [
                .. dataSet.Attributions.Select(
                    static (a, index) => a with { Locators = index == 0 ? [] : [new(9 - index)] }
                ),
            ],
        };

        Assert.Equal(
            ["c--a--z", "c--a--y", "c--a--x"],
            ClusterOrder.Of(dataSet).Attributions.Select(static a => a.Id.Slug)
        );
    }

    [Fact]
    public void Relations_stand_by_the_claim_that_they_start_from()
    {
        var dataSet = new DataSetBuilder()
            .Article("late", "2025-10-20")
            .Article("early", "2025-10-19")
            .Claim("a", "late")
            .Claim("b", "early")
            .Relation("a", RelationKind.Refines, "b")
            .Relation("b", RelationKind.Supersedes, "a")
            .Relation("b", RelationKind.Answers, "a")
            .Build();

        Assert.Equal(
            ["b--a--answers", "b--a--supersedes", "a--b--refines"],
            ClusterOrder.Of(dataSet).Relations.Select(static r => r.Id.Slug)
        );
    }
}
