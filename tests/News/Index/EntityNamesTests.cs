using Serverless.News.Index;
using Serverless.News.Model;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Index;

public sealed class EntityNamesTests
{
    private static readonly Edition Edition = new DataSetBuilder()
        .Entity(
            "turkiye",
            EntityKind.State,
            "Türkiye",
            with: static entity =>
                entity with
                {
                    WikidataId = "Q43",
                    Aliases = [new("Turkey"), new("@MFATurkiye", AliasKind.Handle)],
                }
        )
        .Entity("sirajuddin-haqqani", name: "Sirajuddin Haqqani", with: Alias("Haqqani"))
        .Entity("anas-haqqani", name: "Anas Haqqani", with: Alias("haqqani"))
        .Entity("asif", name: "Khawaja Asif")
        .Entity("other-asif", name: "asif")
        .Entity("oddly-named", name: "Q43")
        .Edition();

    [Theory]
    [InlineData("entity:turkiye")]
    [InlineData("turkiye")]
    [InlineData("TURKIYE")]
    [InlineData("Türkiye")]
    [InlineData("turkey")]
    [InlineData(" Turkey ")]
    [InlineData("@MFATurkiye")]
    [InlineData("@mfaturkiye")]
    [InlineData("Q43")]
    [InlineData("q43")]
    public void An_entity_is_found_by_id_slug_name_alias_Wikidata_id_and_handle(string reference)
    {
        Assert.Equal("entity:turkiye", Edition.Names.Find(reference).Value?.Id);
    }

    [Theory]
    [InlineData("asif", "entity:asif")]
    [InlineData("Asif", "entity:other-asif")]
    [InlineData("entity:other-asif", "entity:other-asif")]
    public void What_names_one_entity_alone_wins_over_names(string reference, string expected)
    {
        Assert.Equal(expected, Edition.Names.Find(reference).Value?.Id);
    }

    [Fact]
    public void A_name_of_several_entities_is_a_problem_that_lists_them()
    {
        var problem = Edition.Names.Find("HAQQANI").Problem;

        Assert.Equal(
            "'HAQQANI' names 2 entities: entity:anas-haqqani (Anas Haqqani), "
                + "entity:sirajuddin-haqqani (Sirajuddin Haqqani). Ask by id.",
            problem?.Message
        );
        Assert.Equal(QueryProblem.AmbiguousEntity, problem?.Code);
        Assert.Equal<object?>(
            new[] { "entity:anas-haqqani", "entity:sirajuddin-haqqani" },
            problem?.Details?["candidates"]
        );
    }

    [Theory]
    [InlineData("Turkiyee", "No entity is called 'Turkiyee'; did you mean 'turkiye'?")]
    [InlineData("Khawaja Asiv", "No entity is called 'Khawaja Asiv'; did you mean 'Khawaja Asif'?")]
    [InlineData("entity:turkye", "No entity is called 'entity:turkye'; did you mean 'entity:turkiye'?")]
    [InlineData("Mars", "No entity is called 'Mars'.")]
    public void A_name_of_nobody_is_a_problem_that_says_who_may_be_meant(string reference, string message)
    {
        var problem = Edition.Names.Find(reference).Problem;

        Assert.Equal((QueryProblem.UnknownEntity, message), (problem?.Code, problem?.Message));
    }

    [Fact]
    public void A_problem_lists_no_more_than_ten_entities()
    {
        var dataSet = new DataSetBuilder();
        for (var number = 10; number < 22; number++)
            dataSet.Entity($"person-{number}", name: "John Smith");

        var message = dataSet.Edition().Names.Find("john smith").Problem?.Message;

        Assert.EndsWith("entity:person-19 (John Smith) and 2 more. Ask by id.", message);
    }

    private static Func<Entity, Entity> Alias(string alias) => entity => entity with { Aliases = [new(alias)] };
}
