using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// Derives the standing of each claim: the first that applies of SUPERSEDED, DISPUTED, CORROBORATED and SINGLE_SOURCE.
/// A claim is disputed when an editor's relation contradicts it. It is also disputed when another position excludes its
/// own, and the editors have not said how it goes together with some claim of that position. Relations by rule name
/// only the earliest claims of two positions; the dispute is between all their claims.
/// </summary>
internal sealed class StandingDerivation
{
    private readonly IReadOnlyList<DerivedClaim> _claims;
    private readonly EditorRelations _editors;
    private readonly ArticleLineage _lineage;
    private readonly HashSet<ClaimId> _superseded = [];
    private readonly HashSet<ClaimId> _disputed = [];
    private readonly HashSet<ClaimId> _corroborated = [];

    public StandingDerivation(
        IReadOnlyList<DerivedClaim> claims,
        IReadOnlyList<DerivedQuestion> questions,
        EditorRelations editors,
        ArticleLineage lineage
    )
    {
        (_claims, _editors, _lineage) = (claims, editors, lineage);
        foreach (var question in questions.Where(static question => !question.HasTooManyPositions))
            Apply(question);
        ApplyRelations();
    }

    public Standing[] Derive() => [.. _claims.Select(Of)];

    private Standing Of(DerivedClaim claim) =>
        claim switch
        {
            _ when _superseded.Contains(claim.Claim.Id) => Standing.Superseded,
            _ when _disputed.Contains(claim.Claim.Id) => Standing.Disputed,
            { IndependentSourceCount: > 1 } => Standing.Corroborated,
            _ when _corroborated.Contains(claim.Claim.Id) => Standing.Corroborated,
            _ => Standing.SingleSource,
        };

    private void Apply(DerivedQuestion question)
    {
        foreach (var (first, second) in question.Exclusions)
        {
            Dispute(first.Claims, second.Claims);
            Dispute(second.Claims, first.Claims);
        }
    }

    private void Dispute(IReadOnlyList<DerivedClaim> claims, IReadOnlyList<DerivedClaim> others)
    {
        foreach (var claim in claims)
        {
            if (others.Any(other => Opposes(other.Claim.Id, claim.Claim.Id)))
                _disputed.Add(claim.Claim.Id);
        }
    }

    private bool Opposes(ClaimId other, ClaimId claim) => other != claim && !_editors.Settle(other, claim);

    private void ApplyRelations()
    {
        var claims = _claims.ToDictionary(static claim => claim.Claim.Id);
        foreach (var relation in _editors.All)
        {
            switch (relation.Kind)
            {
                case RelationKind.Supersedes:
                    _superseded.Add(relation.To);
                    break;
                case RelationKind.Contradicts:
                    _disputed.UnionWith([relation.From, relation.To]);
                    break;
                case RelationKind.Corroborates when HaveTwoSources(claims[relation.From], claims[relation.To]):
                    _corroborated.UnionWith([relation.From, relation.To]);
                    break;
            }
        }
    }

    private bool HaveTwoSources(DerivedClaim first, DerivedClaim second) =>
        IndependentSources.Count([.. first.Attributions, .. second.Attributions], _lineage) > 1;
}
