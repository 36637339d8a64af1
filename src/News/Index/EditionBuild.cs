using Serverless.News.Derivation;
using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>
/// Makes the entries of an edition and joins them: first each entry alone, then the references from one to another.
/// </summary>
internal sealed partial class EditionBuild
{
    private readonly Edition _edition;
    private readonly DerivedDataSet _derived;
    private readonly Dictionary<ArticleId, ArticleEntry> _articles;
    private readonly Dictionary<ClaimId, ClaimEntry> _claims;
    private readonly Dictionary<AttributionId, AttributionEntry> _attributions;
    private readonly Dictionary<EntityId, EntityEntry> _entities;
    private readonly Dictionary<QuestionId, QuestionEntry> _questions;

    public EditionBuild(Edition edition, DerivedDataSet derived)
    {
        (_edition, _derived) = (edition, derived);
        Articles = Make(derived.DataSet.Articles, static article => article.Id.Value, MakeArticle);
        Entities = Make(derived.DataSet.Entities, static entity => entity.Id.Value, MakeEntity);
        Claims = Make(derived.Claims.Zip(derived.Standings), static claim => claim.First.Claim.Id.Value, MakeClaim);
        Questions = Make(derived.Questions, static question => question.Question.Id.Value, MakeQuestion);
        _articles = Articles.ToDictionary(static article => article.Record.Id);
        _entities = Entities.ToDictionary(static entity => entity.Record.Id);
        _claims = Claims.ToDictionary(static claim => claim.Record.Id);
        _questions = Questions.ToDictionary(static question => question.Record.Id);
        Attributions = Make(derived.DataSet.Attributions, static attribution => attribution.Id.Value, MakeAttribution);
        Relations = Make(derived.Relations, static relation => relation.Id.Value, MakeRelation);
        _attributions = Attributions.ToDictionary(static attribution => attribution.Record.Id);
        JoinClaims();
        JoinQuestions();
        JoinArticles();
        JoinEntities();
    }

    public ArticleEntry[] Articles { get; }

    public ClaimEntry[] Claims { get; }

    public AttributionEntry[] Attributions { get; }

    public EntityEntry[] Entities { get; }

    public QuestionEntry[] Questions { get; }

    public RelationEntry[] Relations { get; }

    private static TEntry[] Make<TRecord, TEntry>(
        IEnumerable<TRecord> records,
        Func<TRecord, string> id,
        Func<TRecord, int, TEntry> make
    ) => [.. records.OrderBy(id, StringComparer.Ordinal).Select(make)];

    private ArticleEntry MakeArticle(Article article, int ordinal) =>
        new()
        {
            Edition = _edition,
            Ordinal = ordinal,
            Record = article,
        };

    private EntityEntry MakeEntity(Entity entity, int ordinal) =>
        new()
        {
            Edition = _edition,
            Ordinal = ordinal,
            Record = entity,
        };

    private ClaimEntry MakeClaim((DerivedClaim Claim, Standing Standing) derived, int ordinal) =>
        new()
        {
            Edition = _edition,
            Ordinal = ordinal,
            Record = derived.Claim.Claim,
            Standing = derived.Standing,
            IndependentSourceCount = derived.Claim.IndependentSourceCount,
            Published = derived.Claim.Published,
            Uttered = derived.Claim.Uttered,
        };

    private QuestionEntry MakeQuestion(DerivedQuestion question, int ordinal) =>
        new()
        {
            Edition = _edition,
            Ordinal = ordinal,
            Record = question.Question,
            ExclusionCount = question.Exclusions.Count,
        };

    private AttributionEntry MakeAttribution(Attribution attribution, int ordinal)
    {
        var claimant = attribution.Claimant is { } id ? _entities[id] : null;
        return new()
        {
            Edition = _edition,
            Ordinal = ordinal,
            Record = attribution,
            Claim = _claims[attribution.Claim],
            Article = _articles[attribution.Article],
            Claimant = claimant,
            Chain = claimant is null ? [] : [claimant, .. Find(attribution.Relays)],
        };
    }

    private RelationEntry MakeRelation(Relation relation, int ordinal) =>
        new()
        {
            Edition = _edition,
            Ordinal = ordinal,
            Record = relation,
            From = _claims[relation.From],
            To = _claims[relation.To],
        };

    private EntityEntry[] Find(IEnumerable<EntityId> ids) => [.. ids.Select(id => _entities[id])];

    /// <summary>Returns each entry once, the most frequent first and ties by id.</summary>
    private static T[] ByFrequency<T>(IEnumerable<T> entries)
        where T : Entry =>
        [
            .. entries
                .CountBy(static entry => entry)
                .OrderByDescending(static counted => counted.Value)
                .ThenBy(static counted => counted.Key.Ordinal)
                .Select(static counted => counted.Key),
        ];
}
