using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// The relations that follow by rule: CONTRADICTS between two positions that exclude each other, named by the earliest claim of
/// either, from the earlier one to the later. Two claims have at most one, of the first question (by id) that opposes them, and
/// none where the editors have settled it.
/// </summary>
internal static class RuleRelations
{
    public static Relation[] Derive(IReadOnlyList<DerivedQuestion> questions, EditorRelations editors)
    {
        var taken = editors.All.Select(static relation => relation.Id).ToHashSet();
        return
        [
            .. questions
                .Where(static question => !question.HasTooManyPositions)
                .OrderBy(static question => question.Question.Id.Value, StringComparer.Ordinal)
                .SelectMany(
                    static question => question.Exclusions,
                    static (question, pair) => Relate(question.Question, pair)
                )
                .Where(relation => relation.From != relation.To && !editors.Settle(relation.From, relation.To))
                .DistinctBy(static relation => (relation.From, relation.To))
                .Select(relation =>
                    taken.Add(relation.Id) ? relation : relation with { Id = Id(relation.From, relation.To, "rule") }
                ),
        ];
    }

    private static Relation Relate(Question question, (DerivedPosition First, DerivedPosition Second) pair)
    {
        var (earlier, later) =
            DerivedClaim.CompareByTime(pair.First.EarliestClaim, pair.Second.EarliestClaim) <= 0
                ? pair
                : (pair.Second, pair.First);
        var (from, to) = (earlier.EarliestClaim.Claim.Id, later.EarliestClaim.Claim.Id);
        return new()
        {
            Id = Id(from, to),
            From = from,
            To = to,
            Kind = RelationKind.Contradicts,
            Aspect = question.Aspect,
            Basis = RelationBasis.Rule,
            Rationale =
                $"\"{question.Text}\" is answered with \"{earlier.Label}\" and with \"{later.Label}\"; both cannot hold.",
        };
    }

    /// <summary>As the ids of editors' relations are derived; an editor may have written the same for another pair.</summary>
    private static RelationId Id(ClaimId from, ClaimId to, params string[] more) =>
        RelationId.FromSlug(Slug.Derive([from.Slug, to.Slug, "contradicts", .. more]));
}
