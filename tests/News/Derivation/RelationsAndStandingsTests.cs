using Serverless.News.Derivation;
using Serverless.News.Model;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Derivation;

public sealed class RelationsAndStandingsTests
{
    [Fact]
    public void A_relation_by_rule_joins_the_earliest_claims_of_two_positions_and_disputes_all_their_claims()
    {
        var derived = DerivedDataSet.From(
            new DataSetBuilder()
                .Article("early", "2025-10-28")
                .Article("late", "2025-11-08/..")
                .Claim("late-58", Number(58), "late:officials")
                .Claim("early-58", Number(58), "early:taliban")
                .Claim("late-23", Number(23), "late:army")
                .Question("killed", Aspect.Quantity)
                .Build()
        );

        var relation = Assert.Single(derived.Relations);
        Assert.Equal("relation:early-58--late-23--contradicts", relation.Id.Value);
        Assert.Equal(("early-58", "late-23"), (relation.From.Slug, relation.To.Slug));
        Assert.Equal((RelationKind.Contradicts, RelationBasis.Rule), (relation.Kind, relation.Basis));
        Assert.Equal(Aspect.Quantity, relation.Aspect);
        Assert.Equal(
            "\"What of killed?\" is answered with \"58\" and with \"23\"; both cannot hold.",
            relation.Rationale
        );
        Assert.All(derived.Standings, static standing => Assert.Equal(Standing.Disputed, standing));
    }

    [Theory]
    [InlineData(RelationKind.DiffersInScope, Standing.SingleSource, Standing.SingleSource)]
    [InlineData(RelationKind.Supersedes, Standing.SingleSource, Standing.Superseded)]
    [InlineData(RelationKind.Refines, Standing.SingleSource, Standing.SingleSource)]
    [InlineData(RelationKind.Corroborates, Standing.Corroborated, Standing.Corroborated)]
    [InlineData(RelationKind.Contradicts, Standing.Disputed, Standing.Disputed)]
    public void An_editors_relation_wins_over_the_rule_for_the_same_two_claims(
        RelationKind kind,
        Standing from,
        Standing to
    )
    {
        var derived = DerivedDataSet.From(Opposed().Relation("y", kind, "x").Build());

        Assert.Equal([RelationBasis.Editor], derived.Relations.Select(static relation => relation.Basis));
        Assert.Equal([to, from], derived.Standings);
        Assert.True(derived.Questions[0].Contested);
    }

    [Fact]
    public void An_answer_leaves_a_contradiction_standing()
    {
        var derived = DerivedDataSet.From(Opposed().Relation("y", RelationKind.Answers, "x").Build());

        Assert.Equal(
            [RelationKind.Answers, RelationKind.Contradicts],
            derived.Relations.Select(static relation => relation.Kind)
        );
        Assert.Equal([Standing.Disputed, Standing.Disputed], derived.Standings);
    }

    [Fact]
    public void Editors_settle_a_pair_and_not_two_whole_positions()
    {
        var derived = DerivedDataSet.From(
            Opposed()
                .Claim("y-again", Number(58), "late:officials")
                .Relation("x", RelationKind.DiffersInScope, "y")
                .Build()
        );

        Assert.Equal(["x: Disputed", "y: SingleSource", "y-again: Disputed"], Written(derived));
    }

    [Fact]
    public void Two_claims_that_several_questions_oppose_have_one_relation_of_the_first()
    {
        var derived = DerivedDataSet.From(
            new DataSetBuilder()
                .Claim("x", Both(23, "2025-10-19"), "a")
                .Claim("y", Both(58, "2025-10-20"), "b")
                .Question("when", Aspect.Date)
                .Question("killed", Aspect.Quantity)
                .Build()
        );

        Assert.Equal([Aspect.Quantity], derived.Relations.Select(static relation => relation.Aspect));

        static Func<Claim, Claim> Both(int number, string day) =>
            claim =>
                Number(number)(claim) with
                {
                    Occurred = FuzzyDate.Parse(day),
                    Questions = [QuestionId.FromSlug("killed"), QuestionId.FromSlug("when")],
                };
    }

    [Theory]
    [InlineData(Standing.SingleSource, "a:un", "b:un")]
    [InlineData(Standing.Corroborated, "a:un", "b:army")]
    [InlineData(Standing.SingleSource, "wire:un", "copy:army")]
    public void Two_sources_corroborate_a_claim(Standing expected, string first, string second)
    {
        var derived = DerivedDataSet.From(
            new DataSetBuilder().Article("copy", derivedFrom: ["wire"]).Claim("x", first, second).Build()
        );

        Assert.Equal([expected], derived.Standings);
    }

    [Theory]
    [InlineData(Standing.Corroborated, "a:army", "b:un")]
    [InlineData(Standing.SingleSource, "a:army", "b:army")]
    [InlineData(Standing.SingleSource, "wire:army", "copy:un")]
    public void A_corroborating_claim_counts_when_it_has_another_source(Standing expected, string first, string second)
    {
        var derived = DerivedDataSet.From(
            new DataSetBuilder()
                .Article("copy", derivedFrom: ["wire"])
                .Claim("x", first)
                .Claim("y", second)
                .Relation("x", RelationKind.Corroborates, "y")
                .Build()
        );

        Assert.Equal([expected, expected], derived.Standings);
    }

    [Fact]
    public void The_first_standing_that_applies_counts()
    {
        var derived = DerivedDataSet.From(
            new DataSetBuilder()
                .Claim("all-three", "a:un", "b:army")
                .Claim("disputed-and-corroborated", "a:un", "b:army")
                .Claim("later", "c")
                .Relation("later", RelationKind.Supersedes, "all-three")
                .Relation("all-three", RelationKind.Contradicts, "disputed-and-corroborated")
                .Build()
        );

        Assert.Equal(
            ["all-three: Superseded", "disputed-and-corroborated: Disputed", "later: SingleSource"],
            Written(derived)
        );
    }

    [Fact]
    public void Values_that_can_both_hold_dispute_nothing()
    {
        var derived = DerivedDataSet.From(
            new DataSetBuilder()
                .Claim("at-least-50", claim => Number(0)(claim) with { Quantity = Numbers.Of(">=50") }, "a:un")
                .Claim("exactly-50", Number(50), "b:un")
                .Question("killed", Aspect.Quantity)
                .Build()
        );

        Assert.Empty(derived.Relations);
        Assert.Equal([Standing.SingleSource, Standing.SingleSource], derived.Standings);
        Assert.False(derived.Questions[0].Contested);
        Assert.Equal([1, 1], derived.Questions[0].Positions.Select(static position => position.IndependentSourceCount));
    }

    [Theory]
    [InlineData(50, 1225)]
    [InlineData(51, 0)]
    public void A_question_with_more_than_50_positions_gets_no_relations_and_a_warning(int positions, int relations)
    {
        var dataSet = new DataSetBuilder().Question("killed", Aspect.Quantity);
        for (var number = 0; number < positions; number++)
            dataSet.Claim($"c{number}", Number(number), "a");

        var derived = DerivedDataSet.From(dataSet.Build());

        Assert.Equal(relations, derived.Relations.Count);
        Assert.Equal(relations == 0 ? Standing.SingleSource : Standing.Disputed, derived.Standings[0]);
        Assert.True(derived.Questions[0].Contested);
        Assert.Equal(
            relations > 0
                ? []
                :
                [
                    "question:killed has 51 positions; no relations are derived for a question with more than 50. "
                        + "Split it into narrower questions, or list positions that group the values.",
                ],
            derived.Warnings
        );
    }

    [Fact]
    public void Ids_by_rule_stay_within_a_slug_and_apart()
    {
        var (first, second) = (new string('a', 100), new string('a', 99) + "b");
        var derived = DerivedDataSet.From(
            new DataSetBuilder()
                .Claim(first, Number(1), "a")
                .Claim(second, Number(2), "a")
                .Claim("z", Number(3), "a")
                .Question("killed", Aspect.Quantity)
                .Build()
        );

        Assert.Equal(3, derived.Relations.Select(static relation => relation.Id).Distinct().Count());
        Assert.All(
            derived.Relations,
            static relation => Assert.Matches("^relation:[a-z0-9][a-z0-9-]{0,99}$", relation.Id.Value)
        );
    }

    [Fact]
    public void An_id_that_an_editor_took_for_another_pair_is_not_given_twice()
    {
        var dataSet = Opposed().Claim("z", "a").Relation("z", RelationKind.Answers, "x").Build();
        var taken = dataSet.Relations[0] with { Id = RelationId.FromSlug("x--y--contradicts") };

        var derived = DerivedDataSet.From(dataSet with { Relations = [taken] });

        Assert.Equal(2, derived.Relations.Select(static relation => relation.Id).Distinct().Count());
    }

    [Fact]
    public void The_order_of_the_records_does_not_matter()
    {
        var dataSet = Opposed()
            .Claim("z", Number(58), "early:un", "late:taliban", "early:un>ndtv")
            .Relation("z", RelationKind.Refines, "y")
            .Build();
        var turned = dataSet with
        {
            Articles = [.. dataSet.Articles.Reverse()],
            Claims = [.. dataSet.Claims.Reverse()],
            Attributions = [.. dataSet.Attributions.Reverse()],
            Questions = [.. dataSet.Questions.Reverse()],
            Relations = [.. dataSet.Relations.Reverse()],
        };

        Assert.Equal(Told(DerivedDataSet.From(dataSet)), Told(DerivedDataSet.From(turned)));

        static string Told(DerivedDataSet derived) =>
            string.Join('\n', Written(derived).Order(StringComparer.Ordinal))
            + string.Join('\n', derived.Claims.OrderBy(static claim => claim.Claim.Id.Value).SelectMany(Attributions))
            + string.Join('\n', derived.Questions[0].Positions.SelectMany(static position => position.Attributions))
            + string.Join('\n', derived.Relations);

        static IEnumerable<Attribution> Attributions(DerivedClaim claim) => claim.Attributions;
    }

    [Fact]
    public void Nothing_follows_from_nothing()
    {
        var derived = DerivedDataSet.From(new DataSetBuilder().Build());

        Assert.Empty(derived.Claims);
        Assert.Empty(derived.Relations);
        Assert.Empty(derived.Warnings);
    }

    private static DataSetBuilder Opposed() =>
        new DataSetBuilder()
            .Article("early", "2025-10-28")
            .Article("late", "2025-11-08")
            .Claim("x", Number(23), "early:army")
            .Claim("y", Number(58), "late:taliban")
            .Question("killed", Aspect.Quantity);

    private static IEnumerable<string> Written(DerivedDataSet derived) =>
        derived.Claims.Zip(derived.Standings, static (claim, standing) => $"{claim.Claim.Id.Slug}: {standing}");

    private static Func<Claim, Claim> Number(int number) =>
        claim => claim with { Quantity = Numbers.Of($"{number}"), Questions = [QuestionId.FromSlug("killed")] };
}
