using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>Derives the positions of each question and which of them exclude each other.</summary>
internal sealed class QuestionDerivation
{
    private readonly DataSet _dataSet;
    private readonly ArticleLineage _lineage;
    private readonly EntityTree _entities;
    private readonly Dictionary<ClaimId, DerivedClaim> _claims;
    private readonly ILookup<QuestionId, DerivedClaim> _answers;

    public QuestionDerivation(DataSet dataSet, IReadOnlyList<DerivedClaim> claims, ArticleLineage lineage)
    {
        (_dataSet, _lineage) = (dataSet, lineage);
        _entities = new(dataSet.Entities);
        _claims = claims.ToDictionary(static claim => claim.Claim.Id);
        _answers = claims
            .SelectMany(static claim => claim.Claim.Questions.Distinct(), static (claim, question) => (claim, question))
            .ToLookup(static answer => answer.question, static answer => answer.claim);
    }

    public DerivedQuestion[] Derive() => [.. _dataSet.Questions.Select(Derive)];

    private DerivedQuestion Derive(Question question)
    {
        var claims = InTime(_answers[question.Id]);
        var positions = question.Positions.Count > 0 ? Listed(question) : Formed(question, claims);
        positions.Sort(DerivedPosition.CompareBySupport);
        return new()
        {
            Question = question,
            Claims = claims,
            Positions = positions,
            Exclusions = new ExclusionRules(question, _entities).Among(positions),
        };
    }

    private List<DerivedPosition> Listed(Question question) =>
        [
            .. question
                .Positions.Where(static position => position.Claims.Count > 0)
                .Select(position =>
                    Position(position.Id, position.Label, InTime(position.Claims.Select(id => _claims[id])))
                ),
        ];

    /// <summary>Forms a position of each value. Claims without a value are in no position.</summary>
    private List<DerivedPosition> Formed(Question question, DerivedClaim[] claims) =>
        [
            .. claims
                .GroupBy(claim => ClaimValue.Of(claim.Claim, question.Aspect, _entities))
                .Where(static position => position.Key is not null)
                .Select(position =>
                    Position(null, ClaimValue.Label(position.First().Claim, question.Aspect, _entities), [.. position])
                ),
        ];

    private DerivedPosition Position(string? id, string label, DerivedClaim[] claims)
    {
        Attribution[] attributions = [.. claims.SelectMany(static claim => claim.Attributions)];
        return new()
        {
            Id = id,
            Label = label,
            Quantity = CommonQuantity(claims),
            Claims = claims,
            Attributions = attributions,
            Articles = [.. attributions.Select(static attribution => attribution.Article).Distinct()],
            IndependentSourceCount = IndependentSources.Count(attributions, _lineage),
        };
    }

    private static Quantity? CommonQuantity(DerivedClaim[] claims)
    {
        var first = claims[0].Claim.Quantity;
        return first is not null && claims.All(claim => Equal(claim.Claim.Quantity, first)) ? first : null;

        static bool Equal(Quantity? quantity, Quantity first) =>
            quantity is not null && QuantityValue.From(quantity) == QuantityValue.From(first);
    }

    private static DerivedClaim[] InTime(IEnumerable<DerivedClaim> claims)
    {
        DerivedClaim[] ordered = [.. claims.DistinctBy(static claim => claim.Claim.Id)];
        Array.Sort(ordered, DerivedClaim.CompareByTime);
        return ordered;
    }
}
