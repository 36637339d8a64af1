using Serverless.News.Derivation;

namespace Serverless.News.Index;

internal sealed partial class EditionBuild
{
    private void JoinClaims()
    {
        foreach (var derived in _derived.Claims)
        {
            var claim = _claims[derived.Claim.Id];
            claim.Participants =
            [
                .. derived.Claim.Participants.Select(participant => new ParticipantEntry(
                    participant.Role,
                    _entities[participant.Entity]
                )),
            ];
            claim.Places = Find(derived.Claim.Places);
            claim.Events = Find(derived.Claim.Events);
            var participants = claim.Participants.Select(static participant => participant.Entity);
            claim.About = [.. participants.Concat(claim.Places).Concat(claim.Events).Distinct()];
            claim.Questions = [.. derived.Claim.Questions.Distinct().Select(id => _questions[id])];
            claim.Attributions = [.. derived.Attributions.Select(attribution => _attributions[attribution.Id])];
            claim.Claimants = ClaimantsOf(claim.Attributions);
            claim.Articles = [.. derived.Articles.Select(id => _articles[id])];
        }

        foreach (var (claim, relations) in RelationsByClaim())
            claim.Relations = [.. relations];
    }

    private IEnumerable<(ClaimEntry, IEnumerable<RelationEntry>)> RelationsByClaim() =>
        Relations
            .SelectMany(static relation => new[] { (Claim: relation.From, relation), (Claim: relation.To, relation) })
            .GroupBy(
                static end => end.Claim,
                static (claim, ends) => (claim, ends.Select(static end => end.relation).Distinct())
            );

    private void JoinQuestions()
    {
        foreach (var derived in _derived.Questions)
        {
            var question = _questions[derived.Question.Id];
            question.Claims = Find(derived.Claims);
            question.Positions =
            [
                .. derived
                    .Positions.Take(DerivedQuestion.MaximumPositions)
                    .Select(position => Join(question, position)),
            ];
            question.ArticleCount = derived.Claims.SelectMany(static claim => claim.Articles).Distinct().Count();
        }
    }

    private PositionEntry Join(QuestionEntry question, DerivedPosition position)
    {
        AttributionEntry[] attributions =
        [
            .. position.Attributions.Select(attribution => _attributions[attribution.Id]),
        ];
        return new()
        {
            Question = question,
            Label = position.Label,
            Quantity = position.Quantity,
            IndependentSourceCount = position.IndependentSourceCount,
            Claims = Find(position.Claims),
            Attributions = attributions,
            Claimants = ClaimantsOf(attributions),
            Articles = [.. position.Articles.Select(id => _articles[id])],
        };
    }

    private void JoinArticles()
    {
        var attributions = Attributions.ToLookup(static attribution => attribution.Article);
        foreach (var article in Articles)
        {
            article.Outlet = article.Record.Outlet is { } outlet ? _entities[outlet] : null;
            article.Syndicator = article.Record.Syndicator is { } syndicator ? _entities[syndicator] : null;
            article.Authors = Find(article.Record.Authors);
            article.DerivedFrom =
            [
                .. article.Record.DerivedFrom.Select(derivation => new DerivationEntry(
                    _articles[derivation.Article],
                    derivation.Kind,
                    derivation.Basis
                )),
            ];
            article.Attributions =
            [
                .. attributions[article].OrderBy(FirstLine).ThenBy(static attribution => attribution.Ordinal),
            ];
            article.Claims = [.. article.Attributions.Select(static attribution => attribution.Claim).Distinct()];
            article.Mentions = ByFrequency(
                article
                    .Attributions.GroupBy(static attribution => attribution.Claim)
                    .SelectMany(static reported =>
                        reported.SelectMany(static attribution => attribution.Chain).Union(reported.Key.About)
                    )
            );
        }
    }

    private void JoinEntities()
    {
        var made = Claims
            .SelectMany(static claim => claim.Claimants, static (claim, claimant) => (claim, claimant))
            .ToLookup(static pair => pair.claimant, static pair => pair.claim);
        var about = Claims
            .SelectMany(static claim => claim.About, static (claim, entity) => (claim, entity))
            .ToLookup(static pair => pair.entity, static pair => pair.claim);
        var articles = Articles
            .SelectMany(ConcernedBy, static (article, entity) => (article, entity))
            .ToLookup(static pair => pair.entity, static pair => pair.article);
        foreach (var entity in Entities)
        {
            entity.PartOf = entity.Record.PartOf is { } whole ? _entities[whole] : null;
            entity.Roles =
            [
                .. entity.Record.Roles.Select(role => new RoleEntry(
                    role.Title,
                    role.Of is { } of ? _entities[of] : null
                )),
            ];
            entity.NotToConfuseWith = Find(entity.Record.NotToConfuseWith);
            entity.ClaimsMade = [.. made[entity]];
            entity.ClaimsAbout = [.. about[entity]];
            entity.ClaimCount = entity.ClaimsMade.Union(entity.ClaimsAbout).Count();
            entity.Articles = [.. articles[entity].Order(EditionOrders.NewestFirst)];
        }

        foreach (
            var parts in Entities
                .Where(static entity => entity.PartOf is not null)
                .GroupBy(static entity => entity.PartOf!)
        )
            parts.Key.Parts = [.. parts];
    }

    /// <summary>
    /// Returns the entities that an article mentions, and those that published, distributed or wrote it.
    /// </summary>
    private static IEnumerable<EntityEntry> ConcernedBy(ArticleEntry article)
    {
        IEnumerable<EntityEntry?> makers = [article.Outlet, article.Syndicator, .. article.Authors];
        return article.Mentions.Union(makers.OfType<EntityEntry>());
    }

    private ClaimEntry[] Find(IEnumerable<DerivedClaim> claims) => [.. claims.Select(claim => _claims[claim.Claim.Id])];

    private static EntityEntry[] ClaimantsOf(IEnumerable<AttributionEntry> attributions) =>
        ByFrequency(attributions.Select(static attribution => attribution.Claimant).OfType<EntityEntry>());

    private static int FirstLine(AttributionEntry attribution) =>
        attribution.Record.Locators is [var first, ..] ? first.Line : int.MaxValue;
}
