using Serverless.News.Model;

namespace Serverless.News.Tests.Records;

/// <summary>A record of each kind with every property set, and one with only what a record must have.</summary>
internal static class Samples
{
    public static readonly Article FullArticle = new()
    {
        Id = ArticleId.FromSlug("full"),
        Title = "Talks end \"without\" result, مذاکرات",
        Outlet = EntityId.FromSlug("outlet"),
        Syndicator = EntityId.FromSlug("agency"),
        Authors = [EntityId.FromSlug("first"), EntityId.FromSlug("second")],
        Published = FuzzyDate.Parse("2025-10-19~", Provenance.Inferred),
        Genre = ArticleGenre.PressRelease,
        Languages = ["en", "ps-AF"],
        Url = "https://example.org/a?b=c#d",
        Summary = "Line one\nline two",
        Text = "The text \U0001F4F0",
        Note = "Written from the first agency reports",
        SourceDigest = new('a', 64),
        DerivedFrom =
        [
            new(ArticleId.FromSlug("other"), DerivationKind.Syndication, "Says so"),
            new(ArticleId.FromSlug("third"), DerivationKind.Copy, null),
        ],
    };

    public static readonly Article BareArticle = new() { Id = ArticleId.FromSlug("bare"), Summary = "" };

    public static readonly Claim FullClaim = new()
    {
        Id = ClaimId.FromSlug("full"),
        Text = "More than 70 were killed",
        Kind = ClaimKind.Casualty,
        Modality = Modality.Conditional,
        Participants =
        [
            new(ParticipantRole.Agent, EntityId.FromSlug("army")),
            new(ParticipantRole.Beneficiary, EntityId.FromSlug("town")),
        ],
        Occurred = FuzzyDate.Parse("2025-10-11/.."),
        Quantity = new()
        {
            Min = 70.5,
            Max = 1e9,
            MinInclusive = false,
            MaxInclusive = false,
            Approximate = true,
            Unit = "person",
            Measure = "killed",
            Text = "more than 70",
        },
        Places = [EntityId.FromSlug("town")],
        Events = [EntityId.FromSlug("clash"), EntityId.FromSlug("war")],
        Questions = [QuestionId.FromSlug("how-many")],
        Condition = "if nothing changes",
        Note = "Rounded",
    };

    public static readonly Claim BareClaim = new()
    {
        Id = ClaimId.FromSlug("bare"),
        Text = "It is so",
        Kind = ClaimKind.Event,
    };

    public static readonly Attribution FullAttribution = new()
    {
        Id = AttributionId.FromSlug("full"),
        Claim = ClaimId.FromSlug("full"),
        Article = ArticleId.FromSlug("full"),
        Voice = Voice.Collective,
        Claimant = EntityId.FromSlug("spokesman"),
        Relays = [EntityId.FromSlug("agency"), EntityId.FromSlug("paper")],
        Form = SpeechForm.DirectQuote,
        Hedge = Hedge.UnnamedSources,
        Uttered = FuzzyDate.Parse("2025-10"),
        Locators = [new(3), new(4, 10, 25)],
    };

    public static readonly Attribution BareAttribution = new()
    {
        Id = AttributionId.FromSlug("bare"),
        Claim = ClaimId.FromSlug("bare"),
        Article = ArticleId.FromSlug("bare"),
        Voice = Voice.Narrator,
    };

    public static readonly Entity FullEntity = new()
    {
        Id = EntityId.FromSlug("full"),
        Kind = EntityKind.ArmedGroup,
        Name = "The Group",
        Description = "A group",
        Aliases = [new("گروہ", AliasKind.Translation, "ur"), new("TG", AliasKind.Abbreviation)],
        WikidataId = "Q843",
        Url = "https://example.org/group",
        Roles = [new("ally", EntityId.FromSlug("state")), new("party")],
        PartOf = EntityId.FromSlug("alliance"),
        NotToConfuseWith = [EntityId.FromSlug("other-group")],
    };

    public static readonly Entity BareEntity = new()
    {
        Id = EntityId.FromSlug("bare"),
        Kind = EntityKind.Person,
        Name = "X",
    };

    public static readonly Question FullQuestion = new()
    {
        Id = QuestionId.FromSlug("full"),
        Text = "How many?",
        Aspect = Aspect.Quantity,
        Positions = [new("few", "A few", [ClaimId.FromSlug("a"), ClaimId.FromSlug("b")]), new("none", "None", [])],
        Compatible = [new("few", "none")],
    };

    public static readonly Question BareQuestion = new()
    {
        Id = QuestionId.FromSlug("bare"),
        Text = "Who?",
        Aspect = Aspect.Actor,
    };

    public static readonly Relation FullRelation = new()
    {
        Id = RelationId.FromSlug("full"),
        From = ClaimId.FromSlug("a"),
        To = ClaimId.FromSlug("b"),
        Kind = RelationKind.DiffersInScope,
        Aspect = Aspect.Scope,
        Basis = RelationBasis.Rule,
        Rationale = "One counts the whole week",
    };

    public static readonly Relation BareRelation = new()
    {
        Id = RelationId.FromSlug("bare"),
        From = ClaimId.FromSlug("c"),
        To = ClaimId.FromSlug("d"),
        Kind = RelationKind.Contradicts,
    };
}
