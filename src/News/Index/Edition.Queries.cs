namespace Serverless.News.Index;

public sealed partial class Edition
{
    /// <summary>One of <paramref name="entries"/> by its id; the problem says what is close to an id that none has.</summary>
    public Answer<T> Find<T>(string id, IReadOnlyList<T> entries)
        where T : Entry
    {
        if (TryFind(id, out var entry) && entry is T found)
            return found;
        var inFull = $"{NounOf<T>()}:{id}";
        var guess = _entries.ContainsKey(inFull)
            ? $"; did you mean '{inFull}'?"
            : EntityNames.Guess(id, entries.Select(static entry => entry.Id));
        return new QueryProblem(QueryProblem.UnknownId, $"There is no {NounOf<T>()} with the id '{id}'{guess}");
    }

    /// <summary>Most contested first.</summary>
    public IReadOnlyList<QuestionEntry> QuestionsInOrder => Orders.Questions.All;

    /// <summary>Kind by kind, contradictions first.</summary>
    public IReadOnlyList<RelationEntry> RelationsInOrder => Orders.Relations.All;

    public IReadOnlyList<ArticleEntry> InOrder(ArticleOrder order) => Orders.Of(order).All;

    public IReadOnlyList<EntityEntry> InOrder(EntityOrder order) => Orders.Of(order).All;

    public IReadOnlyList<ClaimEntry> InOrder(ClaimOrder order) => Orders.Of(order).All;

    public IReadOnlyList<ClaimEntry> InOrder(ClaimOrder order, IReadOnlyList<ClaimEntry> some) =>
        Orders.Of(order).Sort(some);

    public Answer<Criteria<ArticleEntry>> Read(ArticleFilter? filter)
    {
        if (filter is null)
            return new Criteria<ArticleEntry>([]);
        return new CriteriaReading<ArticleEntry>(this)
            .Named("outlets", filter.Outlets, Articles.Count, static outlet => outlet.Published)
            .Named("mentions", filter.Mentions, Articles.Count, static entity => entity.MentionedBy)
            .AnyOf("genres", filter.Genres, static article => article.Record.Genre)
            .AnyOf(
                "languages",
                filter.Languages,
                static (article, ranges) => LanguageRanges.Match(article.Record.Languages, ranges)
            )
            .Within("published", filter.Published, static (article, range) => range.Touches(article.Record.Published))
            .Answer;
    }

    public Answer<Criteria<ClaimEntry>> Read(ClaimFilter? filter)
    {
        if (filter is null)
            return new Criteria<ClaimEntry>([]);
        return new CriteriaReading<ClaimEntry>(this)
            .AnyOf("kinds", filter.Kinds, static claim => claim.Record.Kind)
            .Named("claimants", filter.Claimants, Claims.Count, static entity => entity.ClaimsMade, filter.Parts)
            .Named("about", filter.About, Claims.Count, static entity => entity.ClaimsAbout, filter.Parts)
            .Identified("articles", filter.Articles, Claims.Count, Articles, static article => article.Claims)
            .Named("outlets", filter.Outlets, Claims.Count, static outlet => outlet.ClaimsPublished, filter.Parts)
            .Identified("questions", filter.Questions, Claims.Count, Questions, static question => question.Claims)
            .Named("events", filter.Events, Claims.Count, static entity => entity.ClaimsOfEvent, parts: true)
            .AnyOf("standings", filter.Standings, static claim => claim.Standing)
            .AnyOf(
                "voices",
                filter.Voices,
                static (claim, voices) =>
                    claim.Attributions.Any(attribution => voices.Contains(attribution.Record.Voice))
            )
            .AnyOf(
                "hedges",
                filter.Hedges,
                static (claim, hedges) =>
                    claim.Attributions.Any(attribution => hedges.Contains(attribution.Record.Hedge))
            )
            .Within("occurred", filter.Occurred, static (claim, range) => range.Touches(claim.Record.Occurred))
            .When(
                "publishedBy",
                filter.PublishedBy,
                static (claim, day) => claim.Articles.Any(article => article.IsPublishedBy(day))
            )
            .Within("independentSources", filter.IndependentSources, static claim => claim.IndependentSourceCount)
            .When("hasQuantity", filter.HasQuantity, static (claim, has) => claim.Record.Quantity is not null == has)
            .Answer;
    }

    public Answer<Criteria<EntityEntry>> Read(EntityFilter? filter)
    {
        if (filter is null)
            return new Criteria<EntityEntry>([]);
        var reading = new CriteriaReading<EntityEntry>(this)
            .AnyOf("kinds", filter.Kinds, static entity => entity.Record.Kind)
            .Within("claimsMade", filter.ClaimsMade, static entity => entity.ClaimsMade.Count);
        if (filter.Name is null)
            return reading.Answer;
        var name = NameFolding.Fold(filter.Name);
        return reading.Where("name", entity => EntityNames.Folded(entity.Record).Any(Holds)).Answer;

        bool Holds(string folded) => folded.Contains(name, StringComparison.Ordinal);
    }

    public Answer<Criteria<QuestionEntry>> Read(QuestionFilter? filter)
    {
        if (filter is null)
            return new Criteria<QuestionEntry>([]);
        return new CriteriaReading<QuestionEntry>(this)
            .AnyOf("aspects", filter.Aspects, static question => question.Record.Aspect)
            .When("contested", filter.Contested, static (question, contested) => question.Contested == contested)
            .Named(
                "about",
                filter.About,
                Questions.Count,
                static entity => entity.ClaimsAbout.SelectMany(static claim => claim.Questions)
            )
            .Answer;
    }

    public Answer<Criteria<RelationEntry>> Read(RelationFilter? filter)
    {
        if (filter is null)
            return new Criteria<RelationEntry>([]);
        return new CriteriaReading<RelationEntry>(this)
            .AnyOf("kinds", filter.Kinds, static relation => relation.Record.Kind)
            .AnyOf(
                "aspects",
                filter.Aspects,
                static (relation, aspects) => relation.Record.Aspect is { } aspect && aspects.Contains(aspect)
            )
            .AnyOf("bases", filter.Bases, static relation => relation.Record.Basis)
            .Named(
                "about",
                filter.About,
                Relations.Count,
                static entity => entity.ClaimsAbout.SelectMany(static claim => claim.Relations)
            )
            .Answer;
    }

    private static string NounOf<T>() => typeof(T).Name[..^nameof(Entry).Length].ToLowerInvariant();
}
