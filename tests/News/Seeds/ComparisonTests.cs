using Serverless.News.Derivation;
using Serverless.News.Model;

namespace Serverless.News.Tests.Seeds;

/// <summary>Compares the articles of the seeds, as a reader does.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void How_many_Pakistani_soldiers_were_killed_is_contested()
    {
        Compare(
            "pakistani-soldiers-killed-in-october",
            contested: true,
            "58: taliban unnamed-source-istanbul-1 in istanbul-1 istanbul-3, sources 2",
            "23: pakistani-military in istanbul-0 istanbul-1, sources 1"
        );
        AssertStandings(
            Standing.Disputed,
            "pakistani-soldiers-killed-23",
            "pakistani-soldiers-killed-58-in-a-weekend",
            "pakistani-soldiers-killed-58-in-retaliation"
        );
    }

    [Fact]
    public void Both_numbers_of_Afghan_civilians_killed_can_hold()
    {
        Compare(
            "afghan-civilians-killed-in-october",
            contested: false,
            "50: united-nations in istanbul-1, sources 1",
            "at least 50: united-nations in istanbul-0, sources 1"
        );
        AssertStandings(Standing.SingleSource, "afghan-civilians-killed-50", "afghan-civilians-killed-at-least-50");
    }

    [Fact]
    public void The_447_wounded_are_in_two_articles_and_have_one_source()
    {
        Compare(
            "afghan-civilians-wounded-in-october",
            contested: false,
            "447: united-nations in istanbul-0 istanbul-1, sources 1"
        );
        AssertStandings(Standing.SingleSource, "afghan-civilians-wounded-447");
    }

    [Fact]
    public void Articles_0_and_2_are_one_source_of_the_longer_ceasefire()
    {
        var claim = IstanbulTalks.Claim("ceasefire-extended-by-mediation");

        Assert.Equal(["istanbul-2", "istanbul-0"], claim.Articles.Select(static article => article.Slug));
        Assert.Equal(1, claim.IndependentSourceCount);
        AssertStandings(Standing.Corroborated, "ceasefire-extended-by-mediation");
    }

    [Fact]
    public void The_reported_collapse_is_superseded()
    {
        Compare(
            "outcome-of-october-round",
            contested: true,
            "The ceasefire goes on:  in istanbul-0 istanbul-2 istanbul-4, sources 2",
            "Nothing, it collapsed: sources-of-sargar-istanbul-3 in istanbul-3, sources 2"
        );
        AssertStandings(Standing.Superseded, "october-round-collapsed", "talks-in-turkey-without-result");
        AssertStandings(Standing.Corroborated, "both-sides-keep-ceasefire");
    }

    [Fact]
    public void Each_side_names_another_as_responsible_for_9_October()
    {
        Compare(
            "who-is-behind-9-october",
            contested: true,
            "Pakistan: taliban in istanbul-0 istanbul-1 istanbul-3, sources 2",
            "Militants on Afghan soil: pakistan in istanbul-0, sources 1"
        );
    }

    [Fact]
    public void Three_independent_articles_date_the_beginning_alike()
    {
        Compare(
            "when-the-violence-began",
            contested: false,
            "2025-10-09:  in istanbul-0 istanbul-1 istanbul-3, sources 3"
        );
    }

    [Fact]
    public void The_truce_of_19_October_is_in_four_articles_of_three_sources()
    {
        Compare(
            "when-the-truce-was-reached",
            contested: false,
            "2025-10-19:  in istanbul-0 istanbul-1 istanbul-2 istanbul-3, sources 3"
        );
        AssertStandings(Standing.Corroborated, "truce-on-19-october");
    }

    [Fact]
    public void Who_mediated_the_truce_has_three_answers_that_exclude_each_other()
    {
        Compare(
            "who-mediated-the-truce",
            contested: true,
            "Turkey and Qatar:  in istanbul-0 istanbul-2, sources 1",
            "Qatar:  in istanbul-1, sources 1",
            "Saudi Arabia, Qatar and others:  in istanbul-3, sources 1"
        );
        Assert.Equal(3, IstanbulTalks.Question("who-mediated-the-truce").Exclusions.Count);
    }

    [Fact]
    public void Where_the_truce_was_reached_is_contested()
    {
        Compare(
            "where-the-truce-was-reached",
            contested: true,
            "Doha:  in istanbul-0 istanbul-2, sources 1",
            "Istanbul:  in istanbul-4, sources 1"
        );
    }

    [Fact]
    public void All_five_articles_name_the_mediators_in_Istanbul()
    {
        var claim = IstanbulTalks.Claim("turkey-and-qatar-mediated-in-istanbul");

        Assert.Equal(5, claim.Articles.Count);
        Assert.Equal(4, claim.IndependentSourceCount);
    }

    [Fact]
    public void An_admission_passed_on_by_two_outlets_has_one_source()
    {
        var claim = IstanbulTalks.Claim("foreign-drones-struck-ttp-camps");

        Assert.Equal(
            ["times-now", "times-of-india"],
            claim.Attributions.Select(static attribution => attribution.Relays.Single().Slug)
        );
        Assert.Equal(1, claim.IndependentSourceCount);
    }

    [Fact]
    public void These_questions_are_contested_and_no_others()
    {
        Assert.Equal(
            [
                "when-october-round-was-held",
                "who-mediated-the-truce",
                "where-the-truce-was-reached",
                "outcome-of-october-round",
                "turning-point",
                "pakistani-soldiers-killed-in-october",
                "who-is-behind-9-october",
                "raids-first-or-in-answer",
                "who-answers-for-the-drones",
            ],
            IstanbulTalks
                .Derived.Questions.Where(static question => question.Contested)
                .Select(static question => question.Question.Id.Slug)
        );
    }

    [Fact]
    public void Nothing_derived_needs_an_editors_attention()
    {
        Assert.Empty(IstanbulTalks.Derived.Warnings);
    }

    private static void Compare(string question, bool contested, params string[] positions)
    {
        var derived = IstanbulTalks.Question(question);

        Assert.Equal(positions, derived.Positions.Select(Describe));
        Assert.Equal(contested, derived.Contested);
    }

    private static void AssertStandings(Standing standing, params string[] claims) =>
        Assert.All(claims, claim => Assert.Equal(standing, IstanbulTalks.Standing(claim)));

    private static string Describe(DerivedPosition position)
    {
        var claimants = position
            .Attributions.Where(static attribution => attribution.Claimant is not null)
            .Select(static attribution => attribution.Claimant!.Value.Slug)
            .Distinct();
        var articles = position.Articles.Select(static article => article.Slug).Order(StringComparer.Ordinal);
        return $"{position.Label}: {string.Join(' ', claimants)} in {string.Join(' ', articles)}, "
            + $"sources {position.IndependentSourceCount}";
    }
}
