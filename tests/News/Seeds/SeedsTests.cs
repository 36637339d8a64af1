using Serverless.News.Model;

namespace Serverless.News.Tests.Seeds;

public sealed class SeedsTests
{
    [Fact]
    public void The_seeds_have_no_mistakes_and_nothing_that_nothing_names()
    {
        Assert.Empty(IstanbulTalks.Read.Problems);
    }

    [Fact]
    public void The_seeds_hold_what_the_five_articles_say()
    {
        var seeds = IstanbulTalks.DataSet;

        Assert.Equal("istanbul-talks", seeds.Name);
        Assert.Equal(5, seeds.Articles.Count);
        Assert.Equal(49, seeds.Entities.Count);
        Assert.Equal(82, seeds.Claims.Count);
        Assert.Equal(100, seeds.Attributions.Count);
        Assert.Equal(23, seeds.Questions.Count);
        Assert.Equal(59, seeds.Relations.Count);
    }

    [Fact]
    public void What_an_article_does_not_state_is_left_out()
    {
        Assert.Equal(
            [
                "istanbul-0: no title, no outlet, 2025-10-30/2025-11-05 Inferred",
                "istanbul-1: no title, no outlet, 2025-11-08/.. Inferred",
                "istanbul-2: title, khaama-press by menafn, 2025-10-28/2025-11-05 Inferred",
                "istanbul-3: no title, no outlet, 2025-10-28 Stated",
                "istanbul-4: no title, no outlet, 2025-10-28/2025-11-05 Inferred",
            ],
            IstanbulTalks.DataSet.Articles.Select(Describe)
        );
        Assert.All(
            IstanbulTalks.DataSet.Articles,
            static article =>
            {
                Assert.Empty(article.Authors);
                Assert.Null(article.Url);
                Assert.Null(article.Text);
            }
        );
    }

    [Fact]
    public void Article_0_retells_article_2_and_no_other_depends_on_another()
    {
        var derived = Assert.Single(IstanbulTalks.DataSet.Articles, static article => article.DerivedFrom.Count > 0);
        var derivation = Assert.Single(derived.DerivedFrom);

        Assert.Equal("istanbul-0", derived.Id.Slug);
        Assert.Equal(("istanbul-2", DerivationKind.Paraphrase), (derivation.Article.Slug, derivation.Kind));
    }

    [Fact]
    public void Every_attribution_points_to_lines_that_its_document_has()
    {
        var lines = new Dictionary<string, int>
        {
            ["istanbul-0"] = 12,
            ["istanbul-1"] = 12,
            ["istanbul-2"] = 24,
            ["istanbul-3"] = 59,
            ["istanbul-4"] = 53,
        };

        Assert.All(
            IstanbulTalks.DataSet.Attributions,
            attribution =>
            {
                Assert.NotEmpty(attribution.Locators);
                Assert.All(
                    attribution.Locators,
                    locator => Assert.InRange(locator.Line, 1, lines[attribution.Article.Slug])
                );
            }
        );
    }

    [Fact]
    public void Advertisements_and_disclaimers_yield_no_claims()
    {
        Assert.DoesNotContain(
            IstanbulTalks.DataSet.Attributions,
            static attribution =>
                attribution.Locators.Any(locator =>
                    (attribution.Article.Slug, locator.Line) is ("istanbul-2", >= 13) or ("istanbul-4", >= 52)
                )
        );
    }

    [Fact]
    public void Pakistans_military_says_23_soldiers_in_two_articles()
    {
        Assert.Equal(
            ["istanbul-0:2 Named pakistani-military None", "istanbul-1:3 Named pakistani-military None"],
            IstanbulTalks.Says("pakistani-soldiers-killed-23")
        );
    }

    [Fact]
    public void The_Taliban_and_an_unnamed_source_say_58_soldiers()
    {
        Assert.Equal(
            ["istanbul-3:11 Named taliban None"],
            IstanbulTalks.Says("pakistani-soldiers-killed-58-in-a-weekend")
        );
        Assert.Equal(
            ["istanbul-1:3 Anonymous unnamed-source-istanbul-1 NotConfirmed"],
            IstanbulTalks.Says("pakistani-soldiers-killed-58-in-retaliation")
        );
    }

    [Fact]
    public void The_United_Nations_count_the_Afghan_civilians_in_both_articles()
    {
        const string Mission = "istanbul-0:2 Named united-nations < un-mission-in-afghanistan None";
        const string Organization = "istanbul-1:3 Named united-nations None";

        Assert.Equal([Mission], IstanbulTalks.Says("afghan-civilians-killed-at-least-50"));
        Assert.Equal([Organization], IstanbulTalks.Says("afghan-civilians-killed-50"));
        Assert.Equal([Mission, Organization], IstanbulTalks.Says("afghan-civilians-wounded-447"));
    }

    [Fact]
    public void Unnamed_sources_are_of_one_article_each()
    {
        var anonymous = IstanbulTalks
            .DataSet.Entities.Where(static entity => entity.Kind is EntityKind.Anonymous)
            .Select(static entity => entity.Id)
            .ToHashSet();

        var articles = IstanbulTalks
            .DataSet.Attributions.SelectMany(static attribution =>
                attribution
                    .Relays.Append(attribution.Claimant ?? default)
                    .Select(source => (source, attribution.Article))
            )
            .Where(use => anonymous.Contains(use.source))
            .Distinct()
            .ToLookup(static use => use.source);

        Assert.Equal(anonymous.Count, articles.Count);
        Assert.All(
            articles,
            static uses => Assert.EndsWith(Assert.Single(uses).Article.Slug, uses.Key.Slug, StringComparison.Ordinal)
        );
    }

    private static string Describe(Article article)
    {
        var outlet = article.Outlet is { } publisher ? $"{publisher.Slug} by {article.Syndicator?.Slug}" : "no outlet";
        var title = article.Title is null ? "no title" : "title";
        return $"{article.Id.Slug}: {title}, {outlet}, {article.Published?.Edtf} {article.Published?.Provenance}";
    }
}
