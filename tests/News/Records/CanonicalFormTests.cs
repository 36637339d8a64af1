using Serverless.News.Model;
using Serverless.News.Publishing.Pages;
using Serverless.News.Records;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Records;

public sealed class CanonicalFormTests
{
    /// <summary>
    /// These change only with the model. Whoever changes them makes every store load its data set again and every
    /// published digest differ from the one before.
    /// </summary>
    [Fact]
    public void Digests_of_records_stay_what_they_are()
    {
        Assert.Equal(
            """
            296f1b402027051c1463ffb437f78f7d318d67883fa0e29c36bb4578a90bc9c3
            cc97f74652ee0416663c1c26f990a81ccfbdcbb7062a9a356963d976eeac623a
            6ed7bbff496ee99f3536b32b510eaaa27d3428eec738604b6373b7e0c353cb53
            3ab942e64ffccf106dddf636ffa42acd1ae09baa9632931aef847deaa111bf0b
            67fc0b43685a61af84f597c08f544fa0915e976c11c2a28bf336b545e4d0b766
            7ec67bf1fd8fa5369b34f9cb891c68830e69ffc660608ef075bade89f009b08a
            """,
            string.Join(
                '\n',
                [
                    Hex(RecordTables.Articles.Digest(Samples.FullArticle)),
                    Hex(RecordTables.Claims.Digest(Samples.FullClaim)),
                    Hex(RecordTables.Attributions.Digest(Samples.FullAttribution)),
                    Hex(RecordTables.Entities.Digest(Samples.FullEntity)),
                    Hex(RecordTables.Questions.Digest(Samples.FullQuestion)),
                    Hex(RecordTables.Relations.Digest(Samples.FullRelation)),
                ]
            )
        );
    }

    [Fact]
    public void Every_property_of_a_record_is_part_of_its_digest()
    {
        EveryPropertyCounts(Samples.FullArticle, Samples.BareArticle, RecordTables.Articles.Digest);
        EveryPropertyCounts(Samples.FullClaim, Samples.BareClaim, RecordTables.Claims.Digest);
        EveryPropertyCounts(Samples.FullAttribution, Samples.BareAttribution, RecordTables.Attributions.Digest);
        EveryPropertyCounts(Samples.FullEntity, Samples.BareEntity, RecordTables.Entities.Digest);
        EveryPropertyCounts(Samples.FullQuestion, Samples.BareQuestion, RecordTables.Questions.Digest);
        EveryPropertyCounts(Samples.FullRelation, Samples.BareRelation, RecordTables.Relations.Digest);
    }

    [Fact]
    public void Every_property_of_a_part_of_a_record_is_part_of_its_digest()
    {
        EveryPropertyCounts(
            Samples.FullClaim.Quantity!,
            new()
            {
                Unit = "",
                Measure = "",
                Text = "",
            },
            static quantity => RecordTables.Claims.Digest(Samples.FullClaim with { Quantity = quantity })
        );
        EveryPropertyCounts(
            Samples.FullClaim.Participants[0],
            Samples.FullClaim.Participants[1],
            static participant => RecordTables.Claims.Digest(Samples.FullClaim with { Participants = [participant] })
        );
        EveryPropertyCounts(
            Samples.FullArticle.DerivedFrom[0],
            Samples.FullArticle.DerivedFrom[1],
            static derivation => RecordTables.Articles.Digest(Samples.FullArticle with { DerivedFrom = [derivation] })
        );
        EveryPropertyCounts(
            Samples.FullAttribution.Locators[1],
            Samples.FullAttribution.Locators[0],
            static locator => RecordTables.Attributions.Digest(Samples.FullAttribution with { Locators = [locator] })
        );
        EveryPropertyCounts(
            Samples.FullEntity.Aliases[0],
            Samples.FullEntity.Aliases[1],
            static alias => RecordTables.Entities.Digest(Samples.FullEntity with { Aliases = [alias] })
        );
        EveryPropertyCounts(
            Samples.FullEntity.Roles[0],
            Samples.FullEntity.Roles[1],
            static role => RecordTables.Entities.Digest(Samples.FullEntity with { Roles = [role] })
        );
        EveryPropertyCounts(
            Samples.FullQuestion.Positions[0],
            Samples.FullQuestion.Positions[1],
            static position => RecordTables.Questions.Digest(Samples.FullQuestion with { Positions = [position] })
        );
        EveryPropertyCounts(
            Samples.FullQuestion.Compatible[0],
            new("many", "some"),
            static pair => RecordTables.Questions.Digest(Samples.FullQuestion with { Compatible = [pair] })
        );
    }

    [Fact]
    public void Null_and_empty_text_the_order_of_lists_and_provenance_count()
    {
        Claim[] variants =
        [
            Samples.FullClaim,
            Samples.FullClaim with
            {
                Note = "",
            },
            Samples.FullClaim with
            {
                Note = null,
            },
            Samples.FullClaim with
            {
                Events = [.. Samples.FullClaim.Events.Reverse()],
            },
            Samples.FullClaim with
            {
                Occurred = FuzzyDate.Parse("2025-10-11/..", Provenance.Inferred),
            },
        ];

        Assert.Equal(
            variants.Length,
            variants.Select(static claim => Hex(RecordTables.Claims.Digest(claim))).Distinct().Count()
        );
    }

    [Fact]
    public void The_order_of_records_does_not_change_the_content()
    {
        var dataSet = SomeDataSets.Random(seed: 1, claims: 200);
        var shuffled = SomeDataSets.Shuffled(dataSet, seed: 2);

        Assert.NotEqual(dataSet.Claims.Select(static c => c.Id), shuffled.Claims.Select(static c => c.Id));
        Assert.Equal(DigestedDataSet.Compute(dataSet).Digest, DigestedDataSet.Compute(shuffled).Digest);
        Assert.Equal(Digests(dataSet), Digests(shuffled));
    }

    [Fact]
    public void Every_property_of_a_data_set_is_content()
    {
        var sample = new DataSet
        {
            Name = "sample",
            Title = "Title",
            Description = "Description",
            Articles = [Samples.FullArticle],
            Entities = [Samples.FullEntity],
            Claims = [Samples.FullClaim],
            Attributions = [Samples.FullAttribution],
            Questions = [Samples.FullQuestion],
            Relations = [Samples.FullRelation],
        };

        EveryPropertyCounts(
            sample,
            new() { Name = "Title" },
            static dataSet => Convert.FromHexString(DigestedDataSet.Compute(dataSet).Digest)
        );
    }

    [Fact]
    public void The_same_text_as_title_and_as_description_is_not_the_same_content()
    {
        var dataSet = new DataSet { Name = "text" };

        Assert.NotEqual(
            DigestedDataSet.Compute(dataSet with { Title = "text" }).Digest,
            DigestedDataSet.Compute(dataSet with { Description = "text" }).Digest
        );
    }

    private static IEnumerable<string> Digests(DataSet dataSet) =>
        DigestedDataSet.Compute(dataSet).Pages.Select(static page => page.Digest);

    /// <summary>Puts the other record's value into each property in turn; the digest must change each time.</summary>
    private static void EveryPropertyCounts<T>(T record, T other, Func<T, byte[]> digest)
        where T : class
    {
        var before = Hex(digest(record));
        foreach (var property in typeof(T).GetProperties().Where(static property => property.CanWrite))
        {
            var changed = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(record, null)!;
            property.SetValue(changed, property.GetValue(other));
            Assert.True(Hex(digest(changed)) != before, $"{typeof(T).Name}.{property.Name} is not part of the digest.");
        }
    }

    private static string Hex(byte[] digest) => Convert.ToHexStringLower(digest);
}
