using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// A data set and everything that follows from it. The same records always give the same result, whatever their order.
/// </summary>
internal sealed record DerivedDataSet
{
    public required DataSet DataSet { get; init; }

    /// <summary>The claims, aligned with <see cref="DataSet.Claims"/>.</summary>
    public required IReadOnlyList<DerivedClaim> Claims { get; init; }

    /// <summary>The standings of the claims, aligned with <see cref="DataSet.Claims"/>.</summary>
    public required IReadOnlyList<Standing> Standings { get; init; }

    /// <summary>The questions, aligned with <see cref="DataSet.Questions"/>.</summary>
    public required IReadOnlyList<DerivedQuestion> Questions { get; init; }

    /// <summary>The editors' relations, then those by rule.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>Messages to the editors that readers are not told.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    public static DerivedDataSet From(DataSet dataSet)
    {
        var lineage = new ArticleLineage(dataSet.Articles);
        var claims = ClaimDerivation.Derive(dataSet, lineage);
        var questions = new QuestionDerivation(dataSet, claims, lineage).Derive();
        var editors = new EditorRelations(dataSet.Relations);
        return new()
        {
            DataSet = dataSet,
            Claims = claims,
            Standings = new StandingDerivation(claims, questions, editors, lineage).Derive(),
            Questions = questions,
            Relations = [.. dataSet.Relations, .. RuleRelations.Derive(questions, editors)],
            Warnings = [.. questions.Where(static question => question.HasTooManyPositions).Select(Warn)],
        };
    }

    private static string Warn(DerivedQuestion question) =>
        $"{question.Question.Id} has {question.Positions.Count} positions; no relations are derived for a question "
        + $"with more than {DerivedQuestion.MaximumPositions}. Split it into narrower questions, "
        + "or list positions that group the values.";
}
