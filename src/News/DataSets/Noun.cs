namespace Serverless.News.DataSets;

/// <summary>What has an id.</summary>
internal enum Noun
{
    Article,
    Entity,
    Claim,
    Attribution,
    Question,
    Relation,
}

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

/// <summary>The ids of a data set and where they stand.</summary>
internal sealed class NounIds
{
    private readonly Dictionary<string, Place>[] _places =
    [
        .. Enum.GetValues<Noun>().Select(static _ => new Dictionary<string, Place>(StringComparer.Ordinal)),
    ];

    /// <summary>Where the id stands already; null when it was free and is now taken.</summary>
    public Place? Take(Noun noun, string slug, Place place) =>
        _places[(int)noun].TryAdd(slug, place) ? null : _places[(int)noun][slug];

    public bool Contains(Noun noun, string slug) => _places[(int)noun].ContainsKey(slug);

    public IReadOnlyCollection<string> Of(Noun noun) => _places[(int)noun].Keys;
}
