namespace Serverless.News.DataSets;

/// <summary>What has an id.</summary>
internal enum RecordKind
{
    Article,
    Entity,
    Claim,
    Attribution,
    Question,
    Relation,
}

internal static class RecordKindWords
{
    /// <summary>What messages call it, and what stands before the colon of its global ids.</summary>
    public static string Word(this RecordKind kind) =>
        kind switch
        {
            RecordKind.Article => "article",
            RecordKind.Entity => "entity",
            RecordKind.Claim => "claim",
            RecordKind.Attribution => "attribution",
            RecordKind.Question => "question",
            _ => "relation",
        };
}

/// <summary>The ids of a data set and where they stand.</summary>
internal sealed class RecordIds
{
    private readonly Dictionary<string, SourcePosition>[] _positions =
    [
        .. Enum.GetValues<RecordKind>()
            .Select(static _ => new Dictionary<string, SourcePosition>(StringComparer.Ordinal)),
    ];

    /// <summary>Where the id stands already; null when it was free and is now taken.</summary>
    public SourcePosition? Take(RecordKind kind, string slug, SourcePosition at) =>
        _positions[(int)kind].TryAdd(slug, at) ? null : _positions[(int)kind][slug];

    public bool Contains(RecordKind kind, string slug) => _positions[(int)kind].ContainsKey(slug);

    public IReadOnlyCollection<string> Of(RecordKind kind) => _positions[(int)kind].Keys;
}
