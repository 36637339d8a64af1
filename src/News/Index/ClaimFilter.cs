using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>
/// Selects claims; <see cref="FilterCompiler{T}"/> says how conditions combine. Entities are named as
/// <see cref="EntityNames"/> reads them, articles and questions by id.
/// </summary>
public sealed record ClaimFilter
{
    public IReadOnlyList<ClaimKind>? Kinds { get; init; }

    public IReadOnlyList<string>? Claimants { get; init; }

    /// <summary>Entities that the proposition names: as a participant in any role, as a place or as an event.</summary>
    public IReadOnlyList<string>? About { get; init; }

    public IReadOnlyList<string>? Articles { get; init; }

    public IReadOnlyList<string>? Outlets { get; init; }

    public IReadOnlyList<string>? Questions { get; init; }

    /// <summary>Events. Each stands for those that are part of it too, whatever <see cref="Parts"/> says.</summary>
    public IReadOnlyList<string>? Events { get; init; }

    public IReadOnlyList<Standing>? Standings { get; init; }

    public IReadOnlyList<Voice>? Voices { get; init; }

    public IReadOnlyList<Hedge>? Hedges { get; init; }

    public DateRange? Occurred { get; init; }

    /// <summary>The day by which an article that reports the claim may have been published.</summary>
    public DateOnly? PublishedBy { get; init; }

    public IntRange? IndependentSources { get; init; }

    public bool? HasQuantity { get; init; }

    /// <summary>
    /// True when an entity in the filter stands for everything that is part of it too, at any remove. It is not a
    /// condition: it widens those that name entities.
    /// </summary>
    public bool Parts { get; init; }

    /// <summary>
    /// Makes the filter ready for one edition; null selects everything. Every property above has its condition here.
    /// </summary>
    public static QueryResult<CompiledFilter<ClaimEntry>> Compile(ClaimFilter? filter, Edition edition)
    {
        if (filter is null)
            return new CompiledFilter<ClaimEntry>([]);
        var count = edition.Claims.Count;
        return new FilterCompiler<ClaimEntry>(edition)
            .AnyOf("kinds", filter.Kinds, static claim => claim.Record.Kind)
            .Named("claimants", filter.Claimants, count, static entity => entity.ClaimsMade, filter.Parts)
            .Named("about", filter.About, count, static entity => entity.ClaimsAbout, filter.Parts)
            .Identified("articles", filter.Articles, count, edition.Articles, static article => article.Claims)
            .Named("outlets", filter.Outlets, count, static outlet => outlet.ClaimsPublished, filter.Parts)
            .Identified("questions", filter.Questions, count, edition.Questions, static question => question.Claims)
            .Named("events", filter.Events, count, static entity => entity.ClaimsOfEvent, parts: true)
            .AnyOf("standings", filter.Standings, static claim => claim.Standing)
            .AnyOf(
                "voices",
                filter.Voices,
                static (claim, voices) => claim.Attributions.Any(said => voices.Contains(said.Record.Voice))
            )
            .AnyOf(
                "hedges",
                filter.Hedges,
                static (claim, hedges) => claim.Attributions.Any(said => hedges.Contains(said.Record.Hedge))
            )
            .Within("occurred", filter.Occurred, static (claim, range) => range.Touches(claim.Record.Occurred))
            .When(
                "publishedBy",
                filter.PublishedBy,
                static (claim, day) => claim.Articles.Any(article => article.IsPublishedBy(day))
            )
            .Within("independentSources", filter.IndependentSources, static claim => claim.IndependentSourceCount)
            .When("hasQuantity", filter.HasQuantity, static (claim, has) => claim.Record.Quantity is not null == has)
            .Result;
    }
}
