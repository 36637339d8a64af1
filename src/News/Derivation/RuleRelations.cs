using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// Derives the relations that follow by rule: CONTRADICTS between two positions that exclude each other. Each is
/// between the earliest claims of the two positions, from the earlier to the later. Two claims have at most one, by the
/// first question (by id) that opposes them, and none where the editors have said how the two go together.
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
                $"\"{question.Text}\" is answered with \"{earlier.Label}\" and with \"{later.Label}\"; "
                + "both cannot hold.",
        };
    }

    /// <summary>
    /// Derives an id in the same way as for editors' relations, so an editor may have written the same one for another
    /// pair.
    /// </summary>
    private static RelationId Id(ClaimId from, ClaimId to, params string[] more) =>
        RelationId.FromSlug(Slug.Derive([from.Slug, to.Slug, "contradicts", .. more]));
}
