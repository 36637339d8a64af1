using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>Reads an attribution of a claim.</summary>
internal static class AttributionReader
{
    public static void Read(FieldReader fields, ClaimId claim)
    {
        var values = fields.Values;
        var slug = fields.Value("id", (node, label) => values.Id(node, label, RecordKind.Attribution));
        var article = fields.RequiredValue("article", values.Article);
        var voice = fields.RequiredEnumeration<Voice>("voice");
        var claimant = fields.Entity("claimant", UseOf(voice));
        var relays = fields.Entities("relays", EntityUse.Relay);
        var attribution = new Attribution
        {
            Id = AttributionId.FromSlug(slug ?? ""),
            Claim = claim,
            Article = article.GetValueOrDefault(),
            Voice = voice.GetValueOrDefault(),
            Claimant = claimant,
            Relays = relays,
            Form = fields.Enumeration<SpeechForm>("form") ?? FormOf(voice),
            Hedge = fields.Enumeration<Hedge>("hedge") ?? Hedge.None,
            Uttered = fields.Value("uttered", values.Date),
            Locators = LocatorReader.Read(fields),
        };
        fields.Close();
        fields.CheckSize(fields.Characters);
        if (voice is { } speaks)
            CheckChain(fields, speaks, claimant, relays);
        if (article is not { } reporting || voice is not { } spoken || claim.Slug.Length == 0)
            return;
        if (!fields.Has("id"))
            slug = fields.DeriveId(
                RecordKind.Attribution,
                claim.Slug,
                reporting.Slug,
                claimant?.Slug ?? Slug.Of(spoken)
            );
        fields.Draft.Attributions.Add(new(attribution with { Id = AttributionId.FromSlug(slug ?? "") }, fields.At));
    }

    private static EntityUse UseOf(Voice? voice) =>
        voice switch
        {
            Voice.Named => EntityUse.NamedClaimant,
            Voice.Collective => EntityUse.CollectiveClaimant,
            Voice.Anonymous => EntityUse.AnonymousClaimant,
            Voice.AuthorOpinion => EntityUse.Author,
            _ => EntityUse.Any,
        };

    private static SpeechForm FormOf(Voice? voice) =>
        voice is Voice.Narrator or Voice.AuthorOpinion ? SpeechForm.Narrated : SpeechForm.Indirect;

    private static void CheckChain(FieldReader fields, Voice voice, EntityId? claimant, IReadOnlyList<EntityId> relays)
    {
        if (voice is Voice.Narrator && fields.Has("claimant"))
            fields.Error("voice NARRATOR is the article's own and has no 'claimant'; take it out or change the voice");
        else if (voice is not (Voice.Narrator or Voice.AuthorOpinion) && !fields.Has("claimant"))
            fields.Error($"voice {EnumText.NameOf(voice)} needs a 'claimant'");
        if (relays.Count > 0 && !fields.Has("claimant"))
            fields.Error("'relays' pass on what a 'claimant' says, and there is none");
        if (claimant is { } speaker && relays.Contains(speaker))
            fields.Error($"'{speaker.Slug}' is claimant and relay at once; take it out of 'relays'");
    }
}
