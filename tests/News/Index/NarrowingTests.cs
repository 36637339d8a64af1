using System.Reflection;
using Serverless.News.Index;
using Serverless.News.Model;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Index;

/// <summary>
/// Narrows by every property of every filter alone. Without this, a property that no condition reads would be accepted
/// and ignored, and the client would get the whole list.
/// </summary>
public sealed class NarrowingTests
{
    private static readonly Edition Edition = Edition.Build(Editions.Stamp, Harbour.Read());

    /// <summary>
    /// One filter for each property, named by it, that selects some of the fixture's records and not all. A range has
    /// one for each of its ends.
    /// </summary>
    private static readonly Dictionary<string, object> Cases = new()
    {
        ["ArticleFilter.Outlets"] = new ArticleFilter { Outlets = ["gazette"] },
        ["ArticleFilter.Mentions"] = new ArticleFilter { Mentions = ["pier-guard"] },
        ["ArticleFilter.Genres"] = new ArticleFilter { Genres = [ArticleGenre.News] },
        ["ArticleFilter.Languages"] = new ArticleFilter { Languages = ["zh"] },
        ["ArticleFilter.Published.From"] = new ArticleFilter { Published = new(From: new(2025, 1, 1)) },
        ["ArticleFilter.Published.To"] = new ArticleFilter { Published = new(To: new(2024, 2, 29)) },
        ["ClaimFilter.Kinds"] = new ClaimFilter { Kinds = [ClaimKind.Casualty] },
        ["ClaimFilter.Claimants"] = new ClaimFilter { Claimants = ["town-council"] },
        ["ClaimFilter.About"] = new ClaimFilter { About = ["dockers-union"] },
        ["ClaimFilter.Articles"] = new ClaimFilter { Articles = ["article:gazette-1"] },
        ["ClaimFilter.Outlets"] = new ClaimFilter { Outlets = ["courier"] },
        ["ClaimFilter.Questions"] = new ClaimFilter { Questions = ["question:people-hurt"] },
        ["ClaimFilter.Events"] = new ClaimFilter { Events = ["first-talks"] },
        ["ClaimFilter.Standings"] = new ClaimFilter { Standings = [Standing.Disputed] },
        ["ClaimFilter.Voices"] = new ClaimFilter { Voices = [Voice.Collective] },
        ["ClaimFilter.Hedges"] = new ClaimFilter { Hedges = [Hedge.Allegedly] },
        ["ClaimFilter.Occurred.From"] = new ClaimFilter { Occurred = new(From: new(2024, 2, 29)) },
        ["ClaimFilter.Occurred.To"] = new ClaimFilter { Occurred = new(To: new(2024, 2, 28)) },
        ["ClaimFilter.PublishedBy"] = new ClaimFilter { PublishedBy = new(2024, 2, 29) },
        ["ClaimFilter.IndependentSources.Gte"] = new ClaimFilter { IndependentSources = new(Gte: 2) },
        ["ClaimFilter.IndependentSources.Lte"] = new ClaimFilter { IndependentSources = new(Lte: 1) },
        ["ClaimFilter.HasQuantity"] = new ClaimFilter { HasQuantity = true },
        ["EntityFilter.Kinds"] = new EntityFilter { Kinds = [EntityKind.Outlet] },
        ["EntityFilter.Name"] = new EntityFilter { Name = "reshad" },
        ["EntityFilter.ClaimsMade.Gte"] = new EntityFilter { ClaimsMade = new(Gte: 2) },
        ["EntityFilter.ClaimsMade.Lte"] = new EntityFilter { ClaimsMade = new(Lte: 1) },
        ["QuestionFilter.Aspects"] = new QuestionFilter { Aspects = [Aspect.Actor] },
        ["QuestionFilter.Contested"] = new QuestionFilter { Contested = false },
        ["QuestionFilter.About"] = new QuestionFilter { About = ["town-council"] },
        ["RelationFilter.Kinds"] = new RelationFilter { Kinds = [RelationKind.Answers] },
        ["RelationFilter.Aspects"] = new RelationFilter { Aspects = [Aspect.Sequence] },
        ["RelationFilter.Bases"] = new RelationFilter { Bases = [RelationBasis.Rule] },
        ["RelationFilter.About"] = new RelationFilter { About = ["pier-guard"] },
    };

    /// <summary>
    /// Properties that change what another one selects and narrow nothing alone, each with its own test below.
    /// </summary>
    private static readonly string[] Modifiers = ["ClaimFilter.Parts"];

    [Fact]
    public void Every_property_of_every_filter_has_a_case()
    {
        var properties = typeof(Edition).Assembly.GetTypes().Where(IsFilter).SelectMany(Properties);

        Assert.Equal(
            properties.Order(StringComparer.Ordinal),
            Cases.Keys.Concat(Modifiers).Order(StringComparer.Ordinal)
        );
    }

    public static TheoryData<string> CaseNames { get; } = [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void A_property_that_is_set_alone_selects_some_records_and_not_all(string property)
    {
        var filter = Cases[property];
        var (selected, all) = filter switch
        {
            ArticleFilter articles => Select(ArticleFilter.Compile(articles, Edition), Edition.Articles),
            ClaimFilter claims => Select(ClaimFilter.Compile(claims, Edition), Edition.Claims),
            EntityFilter entities => Select(EntityFilter.Compile(entities, Edition), Edition.Entities),
            QuestionFilter questions => Select(QuestionFilter.Compile(questions, Edition), Edition.Questions),
            RelationFilter relations => Select(RelationFilter.Compile(relations, Edition), Edition.Relations),
            _ => throw new InvalidOperationException($"Add {filter.GetType().Name} to this test."),
        };

        Assert.Equal([property], PropertiesThatAreSet(filter));
        Assert.InRange(selected, 1, all - 1);
    }

    [Fact]
    public void Parts_widens_every_condition_that_names_entities()
    {
        var filters = new Dictionary<string, ClaimFilter>
        {
            [nameof(ClaimFilter.Claimants)] = new() { Claimants = ["dockers-union"] },
            [nameof(ClaimFilter.About)] = new() { About = ["nordland"] },
            [nameof(ClaimFilter.Outlets)] = new() { Outlets = ["nordland"] },
        };
        var dataSet = Harbour.Read();
        dataSet = dataSet with
        {
            Entities =
            [
                .. dataSet.Entities.Select(static entity =>
                    entity.Id.Slug == "gazette" ? entity with { PartOf = EntityId.FromSlug("nordland") } : entity
                ),
            ],
        };
        var edition = Edition.Build(Editions.Stamp, dataSet);

        Assert.All(
            filters.Values,
            filter =>
                Assert.True(
                    Select(ClaimFilter.Compile(filter with { Parts = true }, edition), edition.Claims).Selected
                        > Select(ClaimFilter.Compile(filter, edition), edition.Claims).Selected
                )
        );
    }

    private static (int Selected, int All) Select<T>(QueryResult<CompiledFilter<T>> filter, IReadOnlyList<T> entries)
        where T : Entry => (filter.Value!.Select(entries).Count, entries.Count);

    private static bool IsFilter(Type type) =>
        type.GetMethod(nameof(ClaimFilter.Compile), BindingFlags.Public | BindingFlags.Static) is { } compile
        && compile.GetParameters()[0].ParameterType == type;

    private static IEnumerable<string> Properties(Type filter) =>
        filter.GetProperties().SelectMany(property => NamesOf(property).Select(name => $"{filter.Name}.{name}"));

    private static IEnumerable<string> PropertiesThatAreSet(object filter)
    {
        foreach (var property in filter.GetType().GetProperties())
        {
            if (property.GetValue(filter) is not { } value || value is false && property.PropertyType == typeof(bool))
                continue;
            if (!IsRange(property.PropertyType))
                yield return $"{filter.GetType().Name}.{property.Name}";
            else
                foreach (var end in value.GetType().GetProperties().Where(end => end.GetValue(value) is not null))
                    yield return $"{filter.GetType().Name}.{property.Name}.{end.Name}";
        }
    }

    private static IEnumerable<string> NamesOf(PropertyInfo property) =>
        IsRange(property.PropertyType)
            ? property.PropertyType.GetProperties().Select(end => $"{property.Name}.{end.Name}")
            : [property.Name];

    private static bool IsRange(Type type) => type == typeof(DateRange) || type == typeof(IntRange);
}
