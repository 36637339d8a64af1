using Serverless.News.Editions;
using Serverless.News.Model;
using Serverless.News.Storage;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Storage;

public sealed class CanonicalFormTests
{
    /// <summary>
    /// These change only with the model. Whoever changes them makes every store load its data set again and every published
    /// digest differ from the one before.
    /// </summary>
    [Fact]
    public void Digests_of_records_stay_what_they_are()
    {
        Assert.Equal(
            """
            8835bda1fbfe6357bb2c5afdf7f618971d190cad7238facd3027560f2df240b3
            cc97f74652ee0416663c1c26f990a81ccfbdcbb7062a9a356963d976eeac623a
            6ed7bbff496ee99f3536b32b510eaaa27d3428eec738604b6373b7e0c353cb53
            3ab942e64ffccf106dddf636ffa42acd1ae09baa9632931aef847deaa111bf0b
            b0848fdb688f5779e07d1b6e40cfefd6a4317272c7d9e639cf10fab3f5fbf3f3
            e9b2be4eb0cd54c7f4fb787e2616f596be1e93501ddabb7c7edf3a8a925f013b
            """,
            string.Join('\n', [
                Hex(RecordTables.Articles.Digest(Samples.FullArticle)),
                Hex(RecordTables.Claims.Digest(Samples.FullClaim)),
                Hex(RecordTables.Attributions.Digest(Samples.FullAttribution)),
                Hex(RecordTables.Entities.Digest(Samples.FullEntity)),
                Hex(RecordTables.Questions.Digest(Samples.FullQuestion)),
                Hex(RecordTables.Relations.Digest(Samples.FullRelation)),
            ]));
    }

    [Fact]
    public void Every_property_is_part_of_the_digest()
    {
        Claim[] variants =
        [
            Samples.FullClaim,
            Samples.FullClaim with { Text = "Other" },
            Samples.FullClaim with { Kind = ClaimKind.Outcome },
            Samples.FullClaim with { Modality = Modality.Factual },
            Samples.FullClaim with { Participants = [.. Samples.FullClaim.Participants.Reverse()] },
            Samples.FullClaim with { Occurred = FuzzyDate.Parse("2025-10-11/..", Provenance.Inferred) },
            Samples.FullClaim with { Occurred = null },
            Samples.FullClaim with { Quantity = Samples.FullClaim.Quantity! with { MinInclusive = true } },
            Samples.FullClaim with { Places = [] },
            Samples.FullClaim with { Events = [.. Samples.FullClaim.Events.Reverse()] },
            Samples.FullClaim with { Questions = [] },
            Samples.FullClaim with { Condition = null },
            Samples.FullClaim with { Note = "" },
            Samples.FullClaim with { Note = null },
        ];

        Assert.Equal(variants.Length, variants.Select(claim => Hex(RecordTables.Claims.Digest(claim))).Distinct().Count());
    }

    [Fact]
    public void The_order_of_records_does_not_change_the_content()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 200);
        var shuffled = SomeDataSets.Shuffled(dataSet, seed: 2);

        Assert.NotEqual(dataSet.Claims.Select(static c => c.Id), shuffled.Claims.Select(static c => c.Id));
        Assert.Equal(EditionContent.Of(dataSet).Digest, EditionContent.Of(shuffled).Digest);
        Assert.Equal(Digests(dataSet), Digests(shuffled));
    }

    [Fact]
    public void Name_title_and_description_are_content()
    {
        var dataSet = new DataSetBuilder().Claim("claim", "article").Build();
        DataSet[] variants =
        [
            dataSet,
            dataSet with { Name = "other" },
            dataSet with { Title = "Title" },
            dataSet with { Description = "Title" },
        ];

        Assert.Equal(variants.Length, variants.Select(static v => EditionContent.Of(v).Digest).Distinct().Count());
    }

    private static IEnumerable<string> Digests(DataSet dataSet) =>
        EditionContent.Of(dataSet).Pages.Select(static page => page.Digest);

    private static string Hex(byte[] digest) => Convert.ToHexStringLower(digest);
}
