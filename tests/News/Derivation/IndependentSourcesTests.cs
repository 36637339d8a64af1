using Serverless.News.Derivation;
using Serverless.Testing.News;

namespace Serverless.News.Tests.Derivation;

public sealed class IndependentSourcesTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "a")]
    [InlineData(2, "a b")]
    // The narrator of one article is one voice; another article's is another.
    [InlineData(1, "a a")]
    // Claimants: one is one wherever it is quoted, two are two even in one article.
    [InlineData(1, "a:army b:army")]
    [InlineData(2, "a:army a:taliban")]
    [InlineData(2, "a a:army")]
    // Relays: whoever stands in both chains.
    [InlineData(1, "a:army>agency b:taliban>agency")]
    [InlineData(1, "a:mujahid>ndtv>agency b:asif>ptv>agency")]
    [InlineData(1, "a:agency b:army>agency")]
    [InlineData(2, "a:army>ndtv b:taliban>ptv")]
    // Articles that follow one another, whoever speaks: copy follows wire, retelling follows copy.
    [InlineData(1, "wire copy")]
    [InlineData(1, "wire retelling")]
    [InlineData(1, "wire:army copy:taliban")]
    [InlineData(1, "copy sibling")]
    [InlineData(2, "wire other")]
    // A digest follows two wires that have nothing from each other; only its own report joins them.
    [InlineData(2, "wire other-wire")]
    [InlineData(1, "wire other-wire digest")]
    // Transitive: the army joins a and b, the agency b and c, derivation c and d.
    [InlineData(1, "a:army b:army>agency wire:taliban>agency copy:un")]
    [InlineData(2, "a:army b:army>agency wire:taliban copy:un")]
    public void Attributions_have_one_source_by_claimant_relay_or_derivation(int expected, string attributions)
    {
        var dataSet = new DataSetBuilder()
            .Article("wire")
            .Article("other-wire")
            .Article("copy", derivedFrom: ["wire"])
            .Article("sibling", derivedFrom: ["wire"])
            .Article("retelling", derivedFrom: ["copy"])
            .Article("digest", derivedFrom: ["wire", "other-wire"])
            .Claim("claim", attributions.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Build();

        Assert.Equal(expected, DerivedDataSet.From(dataSet).Claims[0].IndependentSourceCount);
    }

    [Fact]
    public void Articles_that_derive_from_each_other_in_a_circle_are_one_source()
    {
        var dataSet = new DataSetBuilder()
            .Article("a", derivedFrom: ["b"])
            .Article("b", derivedFrom: ["c"])
            .Article("c", derivedFrom: ["a"])
            .Claim("claim", "a", "b", "c")
            .Build();

        Assert.Equal(1, DerivedDataSet.From(dataSet).Claims[0].IndependentSourceCount);
    }

    [Fact]
    public void The_order_of_attributions_does_not_matter()
    {
        string[] attributions = ["a:army", "b:un", "wire:taliban>agency", "copy:un", "c:army>agency"];
        for (var rotation = 0; rotation < attributions.Length; rotation++)
        {
            var dataSet = new DataSetBuilder()
                .Article("copy", derivedFrom: ["wire"])
                .Claim("claim", [.. attributions[rotation..], .. attributions[..rotation]])
                .Build();

            Assert.Equal(1, DerivedDataSet.From(dataSet).Claims[0].IndependentSourceCount);
        }
    }

    [Fact]
    public void Each_attribution_is_told_the_first_that_has_the_same_source()
    {
        var dataSet = new DataSetBuilder().Claim("claim", "a:army", "b:un", "c:army", "d").Build();

        Assert.Equal([0, 1, 0, 3], IndependentSources.Of(dataSet.Attributions, new ArticleLineage(dataSet.Articles)));
    }
}
