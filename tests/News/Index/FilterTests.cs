using Serverless.News.Index;
using Serverless.News.Model;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Index;

public sealed class FilterTests
{
    private static readonly Edition Edition = new DataSetBuilder()
        .Article(
            "news",
            "2025-10-28",
            with: static article =>
                article with
                {
                    Outlet = EntityId.FromSlug("ndtv"),
                    Genre = ArticleGenre.News,
                    Languages = ["en-GB"],
                }
        )
        .Article(
            "blog",
            "2025-11-08/..",
            with: static article => article with { Genre = ArticleGenre.Opinion, Languages = ["ps", "en"] }
        )
        .Article(
            "undated",
            derivedFrom: ["news"],
            with: static article => article with { Outlet = EntityId.FromSlug("ndtv-urdu") }
        )
        .Article("old", "../2025-10-01")
        .Entity("ndtv", EntityKind.Outlet, "NDTV")
        .Entity("ndtv-urdu", EntityKind.Outlet, "NDTV Urdu", partOf: "ndtv")
        .Entity("army", EntityKind.Organization, "Army")
        .Entity("unit", EntityKind.Organization, "Unit", partOf: "army")
        .Entity("talks", EntityKind.Event, "Talks")
        .Entity("round", EntityKind.Event, "Round", partOf: "talks")
        .Entity("session", EntityKind.Event, "Session", partOf: "round")
        .Entity("doha", EntityKind.Place, "Doha")
        .Entity("taliban", EntityKind.Government, "Taliban")
        .Claim("killed-23", Number("23"), "news:army", "undated:army")
        .Claim("killed-58", Number("58"), "blog:taliban", "news")
        .Claim(
            "truce",
            static claim =>
                claim with
                {
                    Kind = ClaimKind.Outcome,
                    Occurred = FuzzyDate.Parse("2025-10-19"),
                    Places = [EntityId.FromSlug("doha")],
                    Events = [EntityId.FromSlug("session")],
                    Participants = [new(ParticipantRole.Agent, EntityId.FromSlug("taliban"))],
                },
            "old"
        )
        .Claim(
            "talks",
            static claim =>
                claim with
                {
                    Occurred = FuzzyDate.Parse("2025-11-06/.."),
                    Events = [EntityId.FromSlug("talks")],
                    Participants = [new(ParticipantRole.Addressee, EntityId.FromSlug("unit"))],
                },
            "undated:unit"
        )
        .Question("killed", Aspect.Quantity)
        .Question("who", Aspect.Actor)
        .Relation("talks", RelationKind.Answers, "truce")
        .Edition();

    public static TheoryData<string, string, ClaimFilter> ClaimFilters { get; } =
        new()
        {
            { "nothing asked", "killed-23 killed-58 talks truce", new() },
            {
                "one kind",
                "truce",
                new() { Kinds = [ClaimKind.Outcome] }
            },
            {
                "any of two kinds",
                "talks truce",
                new() { Kinds = [ClaimKind.Outcome, ClaimKind.Event] }
            },
            {
                "any of no kinds",
                "",
                new() { Kinds = [] }
            },
            {
                "any of no articles",
                "",
                new() { Articles = [] }
            },
            {
                "a claimant",
                "killed-23",
                new() { Claimants = ["Army"] }
            },
            {
                "any of two claimants",
                "killed-23 killed-58",
                new() { Claimants = ["entity:army", "taliban"] }
            },
            {
                "a claimant with parts",
                "killed-23 talks",
                new() { Claimants = ["Army"], Parts = true }
            },
            {
                "about a participant",
                "truce",
                new() { About = ["Taliban"] }
            },
            {
                "about a place",
                "truce",
                new() { About = ["Doha"] }
            },
            {
                "about an event",
                "talks",
                new() { About = ["talks"] }
            },
            {
                "about an event with parts",
                "talks truce",
                new() { About = ["talks"], Parts = true }
            },
            {
                "about the whole of a participant",
                "",
                new() { About = ["army"] }
            },
            {
                "an event stands for its parts",
                "talks truce",
                new() { Events = ["talks"] }
            },
            {
                "a part of an event",
                "truce",
                new() { Events = ["Round"] }
            },
            {
                "an entity that is not an event",
                "",
                new() { Events = ["Doha"] }
            },
            {
                "an article",
                "killed-23 talks",
                new() { Articles = ["article:undated"] }
            },
            {
                "an outlet",
                "killed-23 killed-58",
                new() { Outlets = ["NDTV"] }
            },
            {
                "an outlet with parts",
                "killed-23 killed-58 talks",
                new() { Outlets = ["NDTV"], Parts = true }
            },
            {
                "a question",
                "killed-23 killed-58",
                new() { Questions = ["question:killed"] }
            },
            {
                "a question without claims",
                "",
                new() { Questions = ["question:who"] }
            },
            {
                "a standing",
                "killed-23 killed-58",
                new() { Standings = [Standing.Disputed] }
            },
            {
                "a voice",
                "killed-58 truce",
                new() { Voices = [Voice.Narrator] }
            },
            {
                "a hedge",
                "",
                new() { Hedges = [Hedge.Allegedly] }
            },
            {
                "from a day",
                "talks",
                new() { Occurred = new(From: new(2025, 10, 20)) }
            },
            {
                "to a day",
                "truce",
                new() { Occurred = new(To: new(2025, 11, 5)) }
            },
            {
                "on a day",
                "truce",
                new() { Occurred = new(new(2025, 10, 19), new(2025, 10, 19)) }
            },
            {
                "dated at all",
                "talks truce",
                new() { Occurred = new() }
            },
            {
                "published before anything certain",
                "truce",
                new() { PublishedBy = new(2025, 10, 27) }
            },
            {
                "published by the day of an article",
                "killed-23 killed-58 truce",
                new() { PublishedBy = new(2025, 10, 28) }
            },
            {
                "two sources",
                "killed-58",
                new() { IndependentSources = new(Gte: 2) }
            },
            {
                "at most one source",
                "killed-23 talks truce",
                new() { IndependentSources = new(Lte: 1) }
            },
            {
                "a number",
                "killed-23 killed-58",
                new() { HasQuantity = true }
            },
            {
                "no number",
                "talks truce",
                new() { HasQuantity = false }
            },
            {
                "all conditions together",
                "killed-58",
                new()
                {
                    HasQuantity = true,
                    Claimants = ["taliban"],
                    Articles = ["article:news"],
                }
            },
            {
                "conditions that nothing meets together",
                "",
                new() { HasQuantity = true, About = ["doha"] }
            },
        };

    [Theory]
    [MemberData(nameof(ClaimFilters))]
    public void Claims_meet_every_condition_of_a_filter(string asked, string expected, ClaimFilter filter)
    {
        Assert.NotEmpty(asked);
        Assert.Equal(
            expected,
            string.Join(' ', ClaimFilter.Compile(filter, Edition).Value!.Select(Edition.Claims).Slugs())
        );
    }

    public static TheoryData<string, string, ArticleFilter> ArticleFilters { get; } =
        new()
        {
            {
                "an outlet",
                "news",
                new() { Outlets = ["ndtv"] }
            },
            {
                "who makes a claim",
                "news undated",
                new() { Mentions = ["army"] }
            },
            {
                "whom a claim names",
                "old",
                new() { Mentions = ["doha"] }
            },
            {
                "the outlet is not mentioned",
                "",
                new() { Mentions = ["ndtv"] }
            },
            {
                "a genre",
                "blog",
                new() { Genres = [ArticleGenre.Opinion] }
            },
            {
                "a language with its regions",
                "blog news",
                new() { Languages = ["EN"] }
            },
            {
                "a region only",
                "news",
                new() { Languages = ["en-gb"] }
            },
            {
                "no part of a tag",
                "",
                new() { Languages = ["e"] }
            },
            {
                "a time",
                "old",
                new() { Published = new(To: new(2025, 10, 27)) }
            },
            {
                "a later time",
                "blog",
                new() { Published = new(From: new(2025, 12, 1)) }
            },
        };

    [Theory]
    [MemberData(nameof(ArticleFilters))]
    public void Articles_meet_every_condition_of_a_filter(string asked, string expected, ArticleFilter filter)
    {
        Assert.NotEmpty(asked);
        Assert.Equal(
            expected,
            string.Join(' ', ArticleFilter.Compile(filter, Edition).Value!.Select(Edition.Articles).Slugs())
        );
    }

    public static TheoryData<string, string, EntityFilter> EntityFilters { get; } =
        new()
        {
            {
                "a kind",
                "doha",
                new() { Kinds = [EntityKind.Place] }
            },
            {
                "part of a name",
                "ndtv ndtv-urdu",
                new() { Name = "dtv" }
            },
            {
                "part of a name, written otherwise",
                "ndtv-urdu",
                new() { Name = "ÚRDU" }
            },
            {
                "makes a claim",
                "army taliban unit",
                new() { ClaimsMade = new(Gte: 1) }
            },
        };

    [Theory]
    [MemberData(nameof(EntityFilters))]
    public void Entities_meet_every_condition_of_a_filter(string asked, string expected, EntityFilter filter)
    {
        Assert.NotEmpty(asked);
        Assert.Equal(
            expected,
            string.Join(' ', EntityFilter.Compile(filter, Edition).Value!.Select(Edition.Entities).Slugs())
        );
    }

    [Fact]
    public void Questions_meet_every_condition_of_a_filter()
    {
        Assert.Equal(["question:killed"], Ids(new() { Contested = true }));
        Assert.Equal(["question:who"], Ids(new() { Contested = false }));
        Assert.Equal(["question:who"], Ids(new() { Aspects = [Aspect.Actor, Aspect.Place] }));
        Assert.Empty(Ids(new() { About = ["army"] }));

        static IEnumerable<string> Ids(QuestionFilter filter) =>
            QuestionFilter
                .Compile(filter, Edition)
                .Value!.Select(Edition.Questions)
                .Select(static question => question.Id);
    }

    [Fact]
    public void Relations_meet_every_condition_of_a_filter()
    {
        Assert.Equal(["killed-23--killed-58--contradicts"], Slugs(new() { Kinds = [RelationKind.Contradicts] }));
        Assert.Equal(["killed-23--killed-58--contradicts"], Slugs(new() { Aspects = [Aspect.Quantity] }));
        Assert.Equal(["talks--truce--answers"], Slugs(new() { Bases = [RelationBasis.Editor] }));
        Assert.Equal(["talks--truce--answers"], Slugs(new() { About = ["doha"] }));
        Assert.Empty(Slugs(new() { About = ["ndtv"] }));

        static IEnumerable<string> Slugs(RelationFilter filter) =>
            RelationFilter.Compile(filter, Edition).Value!.Select(Edition.Relations).Slugs();
    }

    public static TheoryData<string, string, ClaimFilter> Mistakes { get; } =
        new()
        {
            {
                "UNKNOWN_ENTITY",
                "In the filter's \"claimants\": No entity is called 'armyy'; did you mean 'Army'?",
                new() { Claimants = ["taliban", "armyy"] }
            },
            {
                "UNKNOWN_ID",
                "In the filter's \"articles\": There is no article with the id 'article:new'; "
                    + "did you mean 'article:news'?",
                new() { Articles = ["article:new"] }
            },
            {
                "UNKNOWN_ID",
                "In the filter's \"questions\": There is no question with the id 'article:news'.",
                new() { Questions = ["article:news"] }
            },
            {
                "INVALID_RANGE",
                "In the filter's \"occurred\": The range from 2025-10-20 to 2025-10-19 ends before it begins.",
                new() { Occurred = new(new(2025, 10, 20), new(2025, 10, 19)) }
            },
            {
                "INVALID_RANGE",
                "In the filter's \"independentSources\": The range from 3 to 2 ends before it begins.",
                new() { IndependentSources = new(3, 2) }
            },
            {
                "UNKNOWN_ENTITY",
                "In the filter's \"claimants\": No entity is called 'x'.",
                new() { Claimants = ["x"], About = ["y"] }
            },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_filter_that_names_nothing_is_a_problem(string code, string message, ClaimFilter filter)
    {
        var problem = ClaimFilter.Compile(filter, Edition).Problem;

        Assert.Equal((code, message), (problem?.Code, problem?.Message));
    }

    [Fact]
    public void Facets_divide_the_whole_selection_and_each_ignores_its_own_field()
    {
        var filter = new ClaimFilter { Kinds = [ClaimKind.Outcome], HasQuantity = false };
        var selection = new ClaimFacets(ClaimFilter.Compile(filter, Edition).Value!, Edition.Claims);

        Assert.Equal(["truce"], selection.Claims.Slugs());
        Assert.Equal([new(ClaimKind.Event, 1), new(ClaimKind.Outcome, 1)], selection.Kinds());
        Assert.Equal([new(Standing.SingleSource, 1)], selection.Standings());
        Assert.Empty(selection.Claimants());
    }

    [Fact]
    public void Every_facet_ignores_its_own_field_even_if_nothing_meets_it()
    {
        var all = Facets(null);

        Assert.Equal(all.Kinds(), Facets(new() { Kinds = [] }).Kinds());
        Assert.Equal(all.Standings(), Facets(new() { Standings = [] }).Standings());
        Assert.Equal(all.Claimants(), Facets(new() { Claimants = [] }).Claimants());
        Assert.Equal(all.Outlets(), Facets(new() { Outlets = [] }).Outlets());

        static ClaimFacets Facets(ClaimFilter? filter) =>
            new(ClaimFilter.Compile(filter, Edition).Value!, Edition.Claims);
    }

    [Fact]
    public void Facets_count_most_frequent_first_and_a_claim_once_for_each_outlet()
    {
        var selection = new ClaimFacets(ClaimFilter.Compile(null, Edition).Value!, Edition.Claims);

        Assert.Equal(["ndtv 2", "ndtv-urdu 2"], selection.Outlets().Select(Written));
        Assert.Equal([2, 2], selection.Standings().Select(static standing => standing.Count));
        Assert.Equal(["army 1", "taliban 1", "unit 1"], selection.Claimants().Select(Written));

        static string Written(Counted<EntityEntry> counted) => $"{counted.Value.Record.Id.Slug} {counted.Count}";
    }

    private static Func<Claim, Claim> Number(string number) =>
        claim =>
            claim with
            {
                Kind = ClaimKind.Casualty,
                Quantity = Numbers.Of(number),
                Questions = [QuestionId.FromSlug("killed")],
            };
}
