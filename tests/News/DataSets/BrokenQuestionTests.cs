using Serverless.News.DataSets;

namespace Serverless.News.Tests.DataSets;

/// <summary>Reads questions that do not fit the claims that answer them, and records that nothing refers to.</summary>
public sealed class BrokenQuestionTests
{
    [Fact]
    public void A_question_that_no_claim_answers_is_reported() =>
        BrokenDataSet.ReportsAtStart(
            "id: cars",
            "    questions: [cars]\n",
            "",
            "no claim names the question 'cars' under 'questions'; let a claim name it, or take the question out"
        );

    [Fact]
    public void A_claim_that_is_in_no_position_of_its_question_is_reported() =>
        BrokenDataSet.Reports(
            "questions: [cars]",
            "questions: [cars, who]",
            "claim 'six-cars' is in no position of the question 'who'; add it to one"
        );

    [Fact]
    public void A_position_whose_claim_does_not_name_the_question_is_reported() =>
        BrokenDataSet.Reports(
            "claims: [town-did-it]",
            "claims: [town-did-it, six-cars]",
            "claim 'six-cars' does not name the question 'who' under 'questions'"
        );

    [Fact]
    public void A_claim_in_two_positions_is_reported() =>
        BrokenDataSet.Reports(
            "claims: [flood-did-it]",
            "claims: [flood-did-it, town-did-it]",
            "claim 'town-did-it' is in position 'by-town' already"
        );

    [Fact]
    public void A_position_id_that_occurs_twice_is_reported() =>
        BrokenDataSet.ReportsAtStart(
            "id: by-town\n        label: The flood",
            "- id: by-flood\n        label: The flood\n        claims: [flood-did-it]\n    "
                + "compatible: [[by-town, by-flood]]",
            "- id: by-town\n        label: The flood\n        claims: [flood-did-it]",
            "the position id 'by-town' occurs twice in this question"
        );

    [Fact]
    public void A_position_that_is_compatible_with_itself_is_reported() =>
        BrokenDataSet.Reports(
            "[[by-town, by-flood]]",
            "[[by-town, by-town]]",
            "the position 'by-town' is paired with itself; pair two different positions"
        );

    [Theory]
    [InlineData("QUANTITY", "quantity")]
    [InlineData("DURATION", "quantity")]
    [InlineData("DATE", "occurred")]
    [InlineData("PLACE", "places")]
    public void A_missing_value_that_would_form_a_position_is_reported(string aspect, string needed) =>
        Assert.Equal(
            [
                $"claim 'town-did-it' has no '{needed}' from which a position of 'cars' could follow; "
                    + "add it, or list the question's 'positions'",
            ],
            BrokenDataSet
                .Read(
                    BrokenDataSet
                        .Sound.Replace("aspect: QUANTITY", $"aspect: {aspect}", StringComparison.Ordinal)
                        .Replace(
                            "The town did it.\n    kind: ACCUSATION\n    questions: [who]",
                            "The town did it.\n    kind: ACCUSATION\n    questions: [who, cars]",
                            StringComparison.Ordinal
                        )
                )
                .Problems.Select(static problem => problem.Message)
        );

    [Theory]
    [InlineData("ACTOR")]
    [InlineData("RESPONSIBILITY")]
    [InlineData("CAUSE")]
    [InlineData("OUTCOME")]
    [InlineData("STATUS")]
    [InlineData("SCOPE")]
    [InlineData("CONDITION")]
    [InlineData("SEQUENCE")]
    [InlineData("ATTRIBUTION")]
    [InlineData("WORDING")]
    public void Positions_have_to_be_listed_for_aspects_without_values(string aspect) =>
        BrokenDataSet.ReportsAtStart(
            "id: cars",
            "aspect: QUANTITY",
            $"aspect: {aspect}",
            $"'positions' must be listed for the aspect {aspect}: no value forms them"
        );

    [Fact]
    public void A_position_without_claims_is_reported() =>
        Assert.Equal(
            [
                "claim 'flood-did-it' is in no position of the question 'who'; add it to one",
                "a position needs 'claims': those that give this answer",
            ],
            BrokenDataSet
                .Read(BrokenDataSet.Sound.Replace("claims: [flood-did-it]", "claims: []", StringComparison.Ordinal))
                .Problems.Select(static problem => problem.Message)
        );

    [Fact]
    public void An_entity_that_nothing_names_but_to_tell_it_apart_is_a_warning() =>
        BrokenDataSet.Reports(
            "notToConfuseWith: [ben-silva]",
            "notToConfuseWith: [ben-silva, other]\n§  - id: other\n    kind: PLACE\n    name: Other",
            "nothing names the entity 'other'",
            ProblemSeverity.Warning
        );

    [Fact]
    public void An_article_that_reports_no_claim_is_a_warning() =>
        BrokenDataSet.Reports(
            "  - id: blog-2\n",
            "  - id: other-3\n    summary: Nothing.\n  - id: blog-2\n",
            "no claim is attributed to the article 'other-3'",
            ProblemSeverity.Warning
        );

    [Fact]
    public void A_data_set_without_claims_is_a_warning() =>
        Assert.Equal(
            ["data.yaml:1: the data set holds no claims"],
            BrokenDataSet.Read("dataset: {name: empty}\n").Problems.Select(static problem => problem.ToString())
        );
}
