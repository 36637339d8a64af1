using Serverless.News.DataSets;
using Serverless.News.Model;
using Serverless.Testing.News;

namespace Serverless.News.Tests.DataSets;

public sealed class HarbourTests
{
    private readonly DataSet _harbour = Harbour.Read();

    [Fact]
    public void The_fixture_is_read_without_error_or_warning()
    {
        Assert.Empty(DataSetReader.Read(Harbour.Folder).Problems);
        Assert.Equal(("harbour", "The harbour dispute"), (_harbour.Name, _harbour.Title));
        Assert.Equal("Eight texts about a closed harbour. Everything in them is made up.", _harbour.Description);
        Assert.Equal(
            (8, 18, 18, 23, 7, 8),
            (
                _harbour.Articles.Count,
                _harbour.Entities.Count,
                _harbour.Claims.Count,
                _harbour.Attributions.Count,
                _harbour.Questions.Count,
                _harbour.Relations.Count
            )
        );
    }

    [Fact]
    public void The_fixture_uses_every_value_of_every_enumeration()
    {
        AllUsed(_harbour.Articles.Select(static article => article.Genre));
        AllUsed(
            _harbour
                .Articles.SelectMany(static article => article.DerivedFrom)
                .Select(static derivation => derivation.Kind)
        );
        AllUsed(_harbour.Entities.Select(static entity => entity.Kind));
        AllUsed(_harbour.Entities.SelectMany(static entity => entity.Aliases).Select(static alias => alias.Kind));
        AllUsed(_harbour.Claims.Select(static claim => claim.Kind));
        AllUsed(_harbour.Claims.Select(static claim => claim.Modality));
        AllUsed(
            _harbour
                .Claims.SelectMany(static claim => claim.Participants)
                .Select(static participant => participant.Role)
        );
        var dates = _harbour.Claims.Select(static claim => claim.Occurred).OfType<FuzzyDate>().ToList();
        AllUsed(dates.Select(static date => date.Provenance));
        AllUsed(dates.Select(static date => date.Precision));
        AllUsed(_harbour.Attributions.Select(static attribution => attribution.Voice));
        AllUsed(_harbour.Attributions.Select(static attribution => attribution.Form));
        AllUsed(_harbour.Attributions.Select(static attribution => attribution.Hedge));
        AllUsed(_harbour.Relations.Select(static relation => relation.Kind));
        AllUsed(
            _harbour
                .Questions.Select(static question => question.Aspect)
                .Concat(_harbour.Relations.Select(static relation => relation.Aspect).OfType<Aspect>())
        );
    }

    [Fact]
    public void An_article_is_read_as_written()
    {
        var article = Article("gazette-1");

        Assert.Equal(("Harbour closed", EntityId.FromSlug("gazette")), (article.Title, article.Outlet));
        Assert.Equal([EntityId.FromSlug("mira-dahl")], article.Authors);
        Assert.Equal(FuzzyDate.Parse("2024-02-29"), article.Published);
        Assert.Equal("https://gazette.example/harbour", article.Url);
        Assert.Equal(["en"], article.Languages);
        Assert.Contains("(عمر رشاد). 🚢\n", article.Text, StringComparison.Ordinal);
        Assert.Equal("0f343b0931126a20f133d67c2b018a3b5e7d1c7d38f6ea5f8c6d1e0a7b9c2d4e", article.SourceDigest);
    }

    [Fact]
    public void What_an_article_does_not_state_is_null()
    {
        var article = Article("blog-3");

        Assert.Null(article.Title);
        Assert.Null(article.Outlet);
        Assert.Null(article.Published);
        Assert.Null(article.Url);
        Assert.Null(article.Text);
        Assert.Null(article.SourceDigest);
        Assert.Empty(article.Authors);
        Assert.Equal([new(ArticleId.FromSlug("courier-2"), DerivationKind.Paraphrase, null)], article.DerivedFrom);
        Assert.Equal((ArticleGenre.Unknown, 0), (Article("note-8").Genre, Article("note-8").Languages.Count));
    }

    [Fact]
    public void A_date_that_an_editor_worked_out_says_so() =>
        Assert.Equal(FuzzyDate.Parse("2024-03-02/..", Provenance.Inferred), Article("explainer-7").Published);

    [Fact]
    public void An_entity_is_read_as_written()
    {
        var entity = _harbour.Entities.Single(static entity => entity.Id.Slug == "omar-reshad");

        Assert.Equal((EntityKind.Person, "Omar Reshad"), (entity.Kind, entity.Name));
        Assert.Equal(
            [
                new("Reshad"),
                new("Omar Rashād", AliasKind.Spelling),
                new("عمر رشاد", AliasKind.Translation, "ps"),
                new("@oreshad", AliasKind.Handle),
            ],
            entity.Aliases
        );
        Assert.Equal([new("Speaker", EntityId.FromSlug("dockers-union")), new("Crane driver")], entity.Roles);
        Assert.Equal([EntityId.FromSlug("samir-reshad")], entity.NotToConfuseWith);
        Assert.Equal("Q99000001", _harbour.Entities.Single(static entity => entity.Id.Slug == "nordland").WikidataId);
    }

    [Fact]
    public void A_claim_is_read_as_written()
    {
        var claim = Claim("forty-hurt");

        Assert.Equal((ClaimKind.Casualty, Modality.Factual), (claim.Kind, claim.Modality));
        Assert.Equal([new(ParticipantRole.Affected, EntityId.FromSlug("dockers-union"))], claim.Participants);
        Assert.Equal(FuzzyDate.Parse("2024-02-28"), claim.Occurred);
        Assert.Equal([EntityId.FromSlug("north-pier")], claim.Places);
        Assert.Equal([EntityId.FromSlug("harbour-dispute")], claim.Events);
        Assert.Equal(
            [QuestionId.FromSlug("people-hurt"), QuestionId.FromSlug("where-the-crane-fell")],
            claim.Questions
        );
        Assert.Equal("Work goes on.", Claim("council-promises-inspection").Condition);
        Assert.Equal("The day is that of the strike, not of the closure.", Claim("union-closed-it").Note);
    }

    [Theory]
    [InlineData("forty-hurt", 40.0, true, 40.0, true, false)]
    [InlineData("more-than-thirty-hurt", 30.0, false, null, true, false)]
    [InlineData("fewer-than-thirty-hurt", null, true, 30.0, false, false)]
    [InlineData("closed-two-weeks-at-least", 14.0, true, null, true, false)]
    [InlineData("closed-ten-days-at-most", null, true, 10.0, true, false)]
    [InlineData("closed-about-two-weeks", 12.0, true, 16.0, true, true)]
    public void A_quantity_is_a_number_or_has_bounds(
        string claim,
        double? min,
        bool minInclusive,
        double? max,
        bool maxInclusive,
        bool approximate
    )
    {
        var quantity = Claim(claim).Quantity!;

        Assert.Equal((min, minInclusive), (quantity.Min, quantity.MinInclusive));
        Assert.Equal((max, maxInclusive), (quantity.Max, quantity.MaxInclusive));
        Assert.Equal(approximate, quantity.Approximate);
    }

    [Fact]
    public void A_chain_runs_from_the_claimant_to_the_last_who_passed_it_on()
    {
        var attribution = Attribution("forty-hurt--blog-3--dockers-blog-3");

        Assert.Equal(EntityId.FromSlug("dockers-blog-3"), attribution.Claimant);
        Assert.Equal([EntityId.FromSlug("dockers-union"), EntityId.FromSlug("gazette")], attribution.Relays);
        Assert.Equal((Voice.Anonymous, Hedge.UnnamedSources), (attribution.Voice, attribution.Hedge));
        Assert.Equal([new(2), new(4)], attribution.Locators);
    }

    [Fact]
    public void Offsets_cut_the_words_out_of_the_text()
    {
        var locator = Attribution("forty-hurt--gazette-1--omar-reshad").Locators.Single();

        Assert.Equal("“Forty were hurt,”", Article("gazette-1").Text![locator.Start!.Value..locator.End!.Value]);
    }

    [Fact]
    public void The_form_of_speech_follows_the_voice_where_it_is_left_out()
    {
        Assert.Equal(SpeechForm.Narrated, Attribution("council-closed-it--gazette-1--narrator").Form);
        Assert.Equal(SpeechForm.Narrated, Attribution("crane-broke--blog-3--author-opinion").Form);
        Assert.Equal(SpeechForm.Indirect, Attribution("forty-hurt--courier-2--omar-reshad").Form);
    }

    [Fact]
    public void Attributions_stand_in_the_order_of_their_claims() =>
        Assert.Equal(
            _harbour.Claims.Select(static claim => claim.Id),
            _harbour.Attributions.Select(static attribution => attribution.Claim).Distinct()
        );

    [Fact]
    public void Ids_are_derived_where_none_are_written()
    {
        Assert.Equal(
            "guard-warns-strikers-by-wire",
            _harbour
                .Attributions.Single(static attribution => attribution.Relays.Contains(EntityId.FromSlug("wire-desk")))
                .Id.Slug
        );
        Assert.Equal(
            [
                "union-closed-it--council-closed-it--contradicts",
                "closing-in-sequence",
                "more-than-thirty-hurt--thirty-one-hurt--corroborates",
                "closed-about-two-weeks--closed-two-weeks-at-least--differs-in-scope",
            ],
            _harbour.Relations.Take(4).Select(static relation => relation.Id.Slug)
        );
    }

    [Fact]
    public void A_derived_id_that_would_be_too_long_ends_in_a_hash_of_the_whole()
    {
        var claim = new string('c', 90);

        var id = DerivedId(claim, "town");

        Assert.Equal(100, id.Length);
        Assert.StartsWith($"{claim[..83]}-", id, StringComparison.Ordinal);
        Assert.Equal(id, DerivedId(claim, "town"));
        Assert.NotEqual(id, DerivedId(claim, "land"));

        static string DerivedId(string claim, string claimant) =>
            BrokenDataSet
                .Read(
                    BrokenDataSet
                        .Sound.Replace("flood-did-it", claim, StringComparison.Ordinal)
                        .Replace(
                            "voice: NARRATOR",
                            $"voice: NAMED\n        claimant: {claimant}",
                            StringComparison.Ordinal
                        )
                )
                .DataSet!.Attributions[^1]
                .Id.Slug;
    }

    [Fact]
    public void Questions_come_from_a_JSON_file_like_from_any_other()
    {
        var question = _harbour.Questions.Single(static question => question.Id.Slug == "outcome-of-talks");

        Assert.Equal(Aspect.Outcome, question.Aspect);
        Assert.Equal(["A promise", "Nothing – 🚢"], question.Positions.Select(static position => position.Label));
        Assert.Equal([ClaimId.FromSlug("talks-failed")], question.Positions[1].Claims);
        Assert.Equal(
            [new("age", "load")],
            _harbour.Questions.Single(static question => question.Id.Slug == "why-the-crane-fell").Compatible
        );
    }

    private static void AllUsed<T>(IEnumerable<T> used)
        where T : struct, Enum => Assert.Equal(Enum.GetValues<T>(), used.Distinct().Order());

    private Article Article(string slug) => _harbour.Articles.Single(article => article.Id.Slug == slug);

    private Claim Claim(string slug) => _harbour.Claims.Single(claim => claim.Id.Slug == slug);

    private Attribution Attribution(string slug) =>
        _harbour.Attributions.Single(attribution => attribution.Id.Slug == slug);
}
