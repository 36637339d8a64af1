namespace Serverless.News.DataSets;

internal static class NounWords
{
    /// <summary>What messages call it, and what stands before the colon of its global ids.</summary>
    public static string Word(this Noun noun) =>
        noun switch
        {
            Noun.Article => "article",
            Noun.Entity => "entity",
            Noun.Claim => "claim",
            Noun.Attribution => "attribution",
            Noun.Question => "question",
            _ => "relation",
        };
}
