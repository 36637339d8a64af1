using Serverless.News.DataSets;
using Serverless.News.Derivation;
using Serverless.News.Model;

namespace Serverless.News.Tests.Seeds;

/// <summary>The repository's seeds, read once.</summary>
internal static class IstanbulTalks
{
    public static DataSetReadResult Read { get; } = DataSetReader.Read(Path.Combine(AppContext.BaseDirectory, "seeds"));

    public static DataSet DataSet =>
        Read.DataSet ?? throw new InvalidOperationException(string.Join('\n', Read.Problems));

    public static DerivedDataSet Derived { get; } = DerivedDataSet.From(DataSet);

    /// <summary>Each attribution of a claim, as "article:lines voice claimant &lt; relays hedge".</summary>
    public static IEnumerable<string> Says(string claim) =>
        DataSet
            .Attributions.Where(attribution => attribution.Claim.Slug == claim)
            .Select(static attribution =>
                $"{attribution.Article.Slug}:"
                + $"{string.Join('+', attribution.Locators.Select(static locator => locator.Line))} "
                + $"{attribution.Voice} {string.Join(" < ", Chain(attribution))} {attribution.Hedge}"
            );

    public static DerivedClaim Claim(string slug) => Derived.Claims.Single(claim => claim.Claim.Id.Slug == slug);

    public static Standing Standing(string claim) =>
        Derived.Claims.Zip(Derived.Standings).Single(pair => pair.First.Claim.Id.Slug == claim).Second;

    public static DerivedQuestion Question(string slug) =>
        Derived.Questions.Single(question => question.Question.Id.Slug == slug);

    private static IEnumerable<string> Chain(Attribution attribution) =>
        attribution.Claimant is { } claimant
            ? attribution.Relays.Prepend(claimant).Select(static entity => entity.Slug)
            : ["-"];
}
