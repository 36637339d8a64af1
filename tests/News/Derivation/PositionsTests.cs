using Serverless.News.Derivation;
using Serverless.News.Model;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Derivation;

public sealed class PositionsTests
{
    [Fact]
    public void Claims_with_equal_value_bounds_and_measure_form_one_position()
    {
        var dataSet = new DataSetBuilder();
        AddNumbers(dataSet, "23", "58", "23", ">23", ">=23");
        dataSet.Claim("other-measure", Number("23", measure: "posts destroyed"), "a");

        Assert.Equal(
            ["23: n0 n2", "23: other-measure", "58: n1", ">23: n3", ">=23: n4"],
            Written(Derive(dataSet, Aspect.Quantity))
        );
    }

    [Fact]
    public void Lengths_of_time_are_equal_whatever_the_unit()
    {
        var dataSet = new DataSetBuilder()
            .Claim("days", Number("2", "talks", "days"), "a")
            .Claim("hours", Number("48", "talks", "hours"), "b")
            .Claim("week", Number("1", "talks", "week"), "c");

        Assert.Equal(["2: days hours", "1: week"], Written(Derive(dataSet, Aspect.Duration)));
    }

    [Fact]
    public void Dates_form_positions_by_the_days_they_can_mean()
    {
        var dataSet = new DataSetBuilder()
            .Claim("day", Day("2025-11-07"), "a")
            .Claim("same", Day("2025-11-07/2025-11-07"), "b")
            .Claim("round", Day("2025-11-06/2025-11-07"), "c");

        Assert.Equal(["2025-11-07: day same", "2025-11-06/2025-11-07: round"], Written(Derive(dataSet, Aspect.Date)));
    }

    [Fact]
    public void Places_form_positions_as_sets_and_are_labelled_by_name()
    {
        var dataSet = new DataSetBuilder()
            .Entity("doha", EntityKind.Place, "Doha")
            .Entity("istanbul", EntityKind.Place, "Istanbul")
            .Claim("both", At("istanbul", "doha"), "a")
            .Claim("both-again", At("doha", "istanbul"), "b")
            .Claim("one", At("doha"), "c");

        Assert.Equal(["Istanbul, Doha: both both-again", "Doha: one"], Written(Derive(dataSet, Aspect.Place)));
    }

    [Fact]
    public void Listed_positions_keep_their_label_and_their_claims()
    {
        var dataSet = new DataSetBuilder()
            .Claim("x", Answers, "a")
            .Claim("y", Answers, "b", "c")
            .Claim("z", Answers, "d");

        Assert.Equal(
            ["north: y", "south: x z"],
            Written(Derive(dataSet, Aspect.Actor, ["south: z x", "north: y"])).Order()
        );
    }

    [Fact]
    public void The_best_supported_position_comes_first()
    {
        var dataSet = new DataSetBuilder()
            .Claim("one-source-one-article", Number("1"), "a:un")
            .Claim("one-source-two-articles", Number("2"), "a:army", "b:army")
            .Claim("two-sources", Number("3"), "a:un", "a:army")
            .Claim("two-attributions", Number("4"), "c:un>ndtv", "c:un>ptv")
            .Claim("same-support-later-label", Number("5"), "a:un");

        var positions = Derive(dataSet, Aspect.Quantity).Positions;

        Assert.Equal(["3", "2", "4", "1", "5"], positions.Select(static position => position.Label));
    }

    [Fact]
    public void A_position_counts_the_sources_of_all_its_claims_together()
    {
        var dataSet = new DataSetBuilder()
            .Article("copy", derivedFrom: ["wire"])
            .Claim("x", Number("58"), "wire:taliban")
            .Claim("y", Number("58"), "copy:un", "other:officials");

        var position = Assert.Single(Derive(dataSet, Aspect.Quantity).Positions);

        Assert.Equal(2, position.IndependentSourceCount);
        Assert.Equal(["copy", "other", "wire"], position.Articles.Select(static article => article.Slug).Order());
        Assert.Equal(3, position.Attributions.Count);
    }

    [Fact]
    public void The_claims_of_a_position_are_in_the_order_of_publication_then_utterance_then_id()
    {
        var dataSet = new DataSetBuilder()
            .Article("late", "2025-11-08/..")
            .Article("early", "2025-10-28")
            .Article("undated")
            .Claim("d", Number("1"), "undated")
            .Claim("c", Number("1"), "late")
            .Claim("b", Number("1"), "late")
            .Claim("a", Number("1"), "late", "early");

        Assert.Equal(["1: a b c d"], Written(Derive(dataSet, Aspect.Quantity)));
    }

    [Fact]
    public void A_position_has_a_quantity_when_all_its_claims_give_the_same()
    {
        var dataSet = new DataSetBuilder()
            .Claim("x", Number("50"), "a")
            .Claim("y", Number("50"), "b")
            .Claim("z", Number(">=50"), "c");
        var positions = Derive(dataSet, Aspect.Quantity, ["alike: x y", "apart: z"]).Positions;
        var mixed = Derive(dataSet, Aspect.Quantity, ["mixed: x z", "rest: y"]).Positions;

        Assert.Equal(["50", ">=50"], positions.Select(static position => position.Quantity?.Text));
        Assert.Null(mixed.Single(static position => position.Id == "mixed").Quantity);
    }

    [Theory]
    [InlineData("23", "58", true)]
    [InlineData(">70", "73", false)]
    [InlineData(">70", "70", true)]
    [InlineData(">=70", "70", false)]
    [InlineData(">=50", "50", false)]
    [InlineData("<48", ">48", true)]
    [InlineData("<=48", ">=48", false)]
    [InlineData("<48", ">=48", true)]
    [InlineData("24..99", "50", false)]
    [InlineData("24..99", "200..999", true)]
    [InlineData("24..99", "99..999", false)]
    [InlineData(">70", ">1000000", false)]
    public void Numbers_exclude_each_other_when_no_value_satisfies_both(string first, string second, bool contested)
    {
        var dataSet = new DataSetBuilder();
        AddNumbers(dataSet, first, second);

        Assert.Equal(contested, Derive(dataSet, Aspect.Quantity).Contested);
    }

    [Theory]
    [InlineData("people killed", "person", true)]
    [InlineData("people wounded", "person", false)]
    [InlineData("people killed", "family", false)]
    public void Numbers_are_compared_only_when_unit_and_measure_are_equal(string measure, string unit, bool contested)
    {
        var dataSet = new DataSetBuilder().Claim("x", Number("23"), "a").Claim("y", Number("58", measure, unit), "b");

        Assert.Equal(contested, Derive(dataSet, Aspect.Quantity).Contested);
    }

    [Theory]
    [InlineData("2025-10-19", "2025-10-20", true)]
    [InlineData("2025-11-06/2025-11-07", "2025-11-07", false)]
    [InlineData("2025-11-08/..", "2025-11-07", true)]
    [InlineData("2025-11-08/..", "2026-01-01", false)]
    [InlineData("../2025-11-06", "2025-11-06/2025-11-09", false)]
    [InlineData("../2025-11-05", "2025-11-06/..", true)]
    public void Dates_exclude_each_other_when_they_share_no_day(string first, string second, bool contested)
    {
        var dataSet = new DataSetBuilder().Claim("x", Day(first), "a").Claim("y", Day(second), "b");

        Assert.Equal(contested, Derive(dataSet, Aspect.Date).Contested);
    }

    [Theory]
    [InlineData("doha", "istanbul", true)]
    [InlineData("istanbul", "turkiye", false)]
    [InlineData("istanbul", "europe", false)]
    [InlineData("doha istanbul", "doha", false)]
    [InlineData("doha istanbul", "turkiye", false)]
    [InlineData("doha istanbul", "doha kabul", true)]
    public void Places_exclude_each_other_unless_one_set_lies_within_the_other(
        string first,
        string second,
        bool contested
    )
    {
        var dataSet = new DataSetBuilder()
            .Entity("europe", EntityKind.Place)
            .Entity("turkiye", EntityKind.State, partOf: "europe")
            .Entity("istanbul", EntityKind.Place, partOf: "turkiye")
            .Claim("x", At(first.Split(' ')), "a")
            .Claim("y", At(second.Split(' ')), "b");

        Assert.Equal(contested, Derive(dataSet, Aspect.Place).Contested);
    }

    [Fact]
    public void Listed_positions_exclude_each_other_unless_listed_as_compatible()
    {
        var dataSet = new DataSetBuilder().Claim("x", Answers, "a").Claim("y", Answers, "b").Claim("z", Answers, "c");
        string[] positions = ["one: x", "two: y", "three: z"];

        var question = Derive(dataSet, Aspect.Actor, positions, ("three", "one"), ("two", "one"));

        Assert.Equal(["three/two"], question.Exclusions.Select(static pair => $"{pair.First.Id}/{pair.Second.Id}"));
    }

    [Fact]
    public void Listed_positions_with_values_can_both_hold_when_all_their_values_can()
    {
        var dataSet = new DataSetBuilder();
        AddNumbers(dataSet, ">70", "73", "80");
        dataSet.Claim("without", Answers, "a");

        Assert.False(Derive(dataSet, Aspect.Quantity, ["more: n0", "many: n1 n2"]).Contested);
        Assert.True(Derive(dataSet, Aspect.Quantity, ["more: n0 n1", "many: n2"]).Contested);
        Assert.True(Derive(dataSet, Aspect.Quantity, ["more: n0", "unsaid: without"]).Contested);
    }

    [Fact]
    public void Values_decide_nothing_where_the_question_does_not_ask_for_them()
    {
        var dataSet = new DataSetBuilder();
        AddNumbers(dataSet, ">70", "73");

        Assert.True(Derive(dataSet, Aspect.Outcome, ["more: n0", "many: n1"]).Contested);
    }

    private static DerivedQuestion Derive(
        DataSetBuilder dataSet,
        Aspect aspect,
        string[]? positions = null,
        params (string, string)[] compatible
    )
    {
        var built = dataSet.Question("q", aspect, positions, compatible).Build();
        return DerivedDataSet.From(built with { Questions = [built.Questions[^1]] }).Questions[0];
    }

    private static IEnumerable<string> Written(DerivedQuestion question) =>
        question.Positions.Select(static position =>
            $"{position.Label}: {string.Join(' ', position.Claims.Select(static claim => claim.Claim.Id.Slug))}"
        );

    private static void AddNumbers(DataSetBuilder dataSet, params string[] numbers)
    {
        for (var index = 0; index < numbers.Length; index++)
            dataSet.Claim($"n{index}", Number(numbers[index]), "a");
    }

    private static Claim Answers(Claim claim) => claim with { Questions = [QuestionId.FromSlug("q")] };

    private static Func<Claim, Claim> Number(string number, string measure = "people killed", string unit = "person") =>
        claim => Answers(claim) with { Quantity = Numbers.Of(number, measure, unit) };

    private static Func<Claim, Claim> Day(string date) =>
        claim => Answers(claim) with { Occurred = FuzzyDate.Parse(date) };

    private static Func<Claim, Claim> At(params string[] places) =>
        claim => Answers(claim) with { Places = [.. places.Select(EntityId.FromSlug)] };
}
