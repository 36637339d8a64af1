using Serverless.News.Index;
using Serverless.News.Model;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Index;

public sealed class EditionTests
{
    [Fact]
    public void Entries_are_numbered_by_id_whatever_the_order_of_the_files()
    {
        var edition = new DataSetBuilder().Claim("b", "y").Claim("a", "x").Claim("c", "z").Edition();

        Assert.Equal(["a", "b", "c"], edition.Claims.Slugs());
        Assert.Equal([0, 1, 2], edition.Claims.Select(static claim => claim.Ordinal));
    }

    [Fact]
    public void Every_record_is_found_by_its_id()
    {
        var edition = new DataSetBuilder()
            .Claim("x", claim => claim with { Questions = [QuestionId.FromSlug("q")] }, "a:army")
            .Claim("y", "b")
            .Question("q", Aspect.Actor, ["one: x"])
            .Relation("x", RelationKind.Refines, "y")
            .Edition();
        string[] ids =
        [
            "article:a",
            "article:b",
            "claim:x",
            "claim:y",
            "attribution:x--a--army",
            "attribution:y--b--narrator",
            "entity:army",
            "question:q",
            "relation:x--y--refines",
        ];

        Assert.All(ids, id => Assert.Equal(id, edition.TryFind(id, out var entry) ? entry.Id : null));
        Assert.False(edition.TryFind("claim:z", out _));
        Assert.False(edition.TryFind("x", out _));
    }

    [Fact]
    public void A_claim_knows_whom_it_names_once_each_and_who_asserts_it_most_often_first()
    {
        var edition = new DataSetBuilder()
            .Entity("doha")
            .Entity("talks")
            .Claim(
                "x",
                static claim =>
                    claim with
                    {
                        Participants =
                        [
                            new(ParticipantRole.Addressee, EntityId.FromSlug("army")),
                            new(ParticipantRole.Agent, EntityId.FromSlug("army")),
                        ],
                        Places = [EntityId.FromSlug("doha")],
                        Events = [EntityId.FromSlug("talks")],
                    },
                "a:zoe",
                "b:army",
                "b:zoe>ndtv",
                "c:bob",
                "d"
            )
            .Edition();
        var claim = edition.Claims[0];

        Assert.Equal(["army", "doha", "talks"], claim.About.Slugs());
        Assert.Equal(["zoe", "army", "bob"], claim.Claimants.Slugs());
        Assert.Equal(["a", "b", "c", "d"], claim.Articles.Slugs());
        Assert.Equal(["zoe", "ndtv"], claim.Attributions[2].Chain.Slugs());
        Assert.Empty(claim.Attributions[4].Chain);
    }

    [Fact]
    public void An_article_reads_its_attributions_and_claims_in_reading_order()
    {
        var dataSet = new DataSetBuilder().Claim("x", "a:army").Claim("y", "a").Claim("z", "a:bob", "b").Build();
        int[] lines = [9, 2, 5, 1];
        dataSet = dataSet with
        {
            Attributions =
            [
                .. dataSet.Attributions.Zip(lines, static (read, line) => read with { Locators = [new(line)] }),
            ],
        };
        var article = Edition.Build(Editions.Stamp, dataSet).Articles[0];

        Assert.Equal(["y--a--narrator", "z--a--bob", "x--a--army"], article.Attributions.Slugs());
        Assert.Equal(["y", "z", "x"], article.Claims.Slugs());
    }

    [Fact]
    public void An_article_mentions_who_claims_who_relays_and_whom_its_claims_name()
    {
        var edition = new DataSetBuilder()
            .Entity("outlet", EntityKind.Outlet)
            .Entity("doha")
            .Article("a", with: static article => article with { Outlet = EntityId.FromSlug("outlet") })
            .Claim("x", static claim => claim with { Places = [EntityId.FromSlug("doha")] }, "a:army>ndtv", "other:bob")
            .Claim("y", "a:ndtv", "a:army>ndtv")
            .Edition();

        Assert.Equal(["army", "ndtv", "doha"], edition.Articles[0].Mentions.Slugs());
        Assert.Equal(
            ["a"],
            edition.Entities.Single(static entity => entity.Record.Id.Slug == "outlet").Articles.Slugs()
        );
        Assert.Equal(
            ["a", "other"],
            edition.Entities.Single(static entity => entity.Record.Id.Slug == "doha").Articles.Slugs()
        );
    }

    [Fact]
    public void A_claim_has_the_relations_of_which_it_is_either_end()
    {
        var edition = new DataSetBuilder()
            .Claim("x", "a")
            .Claim("y", "a")
            .Claim("z", "a")
            .Relation("x", RelationKind.Refines, "y")
            .Relation("z", RelationKind.Answers, "x")
            .Edition();

        Assert.Equal(["x--y--refines", "z--x--answers"], edition.Claims[0].Relations.Slugs());
        Assert.Equal(["x--y--refines"], edition.Claims[1].Relations.Slugs());
    }

    [Fact]
    public void A_question_shows_no_more_than_50_positions()
    {
        var dataSet = new DataSetBuilder().Question("killed", Aspect.Quantity);
        for (var number = 0; number < 51; number++)
        {
            var quantity = Numbers.Of($"{number}");
            var questions = new[] { QuestionId.FromSlug("killed") };
            dataSet.Claim($"c{number}", claim => claim with { Quantity = quantity, Questions = questions }, "a");
        }

        var edition = dataSet.Edition();

        Assert.Equal(50, edition.Questions[0].Positions.Count);
        Assert.Equal(51, edition.Questions[0].Claims.Count);
        Assert.Single(edition.Warnings);
    }

    [Fact]
    public void An_empty_data_set_is_an_edition()
    {
        var edition = new DataSetBuilder().Edition();

        Assert.Empty(edition.Claims);
        Assert.Empty(edition.InOrder(new ClaimOrder(ClaimOrderField.Occurred)));
        Assert.Empty(edition.QuestionsInOrder);
        Assert.Equal(("e1", "test", "digest"), (edition.Id, edition.DataSet, edition.Digest));
    }
}
