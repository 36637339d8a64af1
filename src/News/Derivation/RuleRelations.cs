using System.Security.Cryptography;
using System.Text;
using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// The relations that follow by rule: CONTRADICTS between two positions that exclude each other, named by the earliest claim of
/// either, from the earlier one to the later. Two claims have at most one, of the first question that opposes them, and
/// none where the editors have settled it.
/// </summary>
internal static class RuleRelations
{
    private const int MaximumSlugLength = 100;

    public static IEnumerable<Relation> Derive(IReadOnlyList<DerivedQuestion> questions, EditorRelations editors) =>
        questions
            .Where(static question => !question.HasTooManyPositions)
            .SelectMany(static question => question.Exclusions, static (question, pair) => Relate(question.Question, pair))
            .Where(relation => relation.From != relation.To && !editors.Settle(relation.From, relation.To))
            .DistinctBy(static relation => (relation.From, relation.To));

    private static Relation Relate(Question question, (DerivedPosition First, DerivedPosition Second) pair)
    {
        var (earlier, later) = DerivedClaim.CompareByTime(pair.First.EarliestClaim, pair.Second.EarliestClaim) <= 0
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
            Rationale = $"\"{question.Text}\" is answered with \"{earlier.Label}\" and with \"{later.Label}\"; both cannot hold.",
        };
    }

    /// <summary>From, to and kind; where that is too long for a slug, its end is cut and a hash of the whole keeps it unique.</summary>
    private static RelationId Id(ClaimId from, ClaimId to)
    {
        var slug = $"{from.Slug}-{to.Slug}-contradicts";
        if (slug.Length <= MaximumSlugLength) return RelationId.FromSlug(slug);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(slug)))[..16];
        return RelationId.FromSlug($"{slug[..(MaximumSlugLength - hash.Length - 1)]}-{hash}");
    }
}
