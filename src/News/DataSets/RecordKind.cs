namespace Serverless.News.DataSets;

/// <summary>The kinds of record that have an id.</summary>
internal enum RecordKind
{
    Article,
    Entity,
    Claim,
    Attribution,
    Question,
    Relation,
}

/// <summary>Names the kinds of record.</summary>
internal static class RecordKindWords
{
    /// <summary>Returns what messages call the kind; the same word stands before the colon of a global id.</summary>
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

/// <summary>The ids of a data set with the positions at which they stand.</summary>
internal sealed class RecordIds
{
    private readonly Dictionary<string, SourcePosition>[] _positions =
    [
        .. Enum.GetValues<RecordKind>()
            .Select(static _ => new Dictionary<string, SourcePosition>(StringComparer.Ordinal)),
    ];

    /// <summary>Takes an id. Returns null when it was free, else the position at which it stands already.</summary>
    public SourcePosition? Take(RecordKind kind, string slug, SourcePosition at) =>
        _positions[(int)kind].TryAdd(slug, at) ? null : _positions[(int)kind][slug];

    public bool Contains(RecordKind kind, string slug) => _positions[(int)kind].ContainsKey(slug);

    public IReadOnlyCollection<string> Of(RecordKind kind) => _positions[(int)kind].Keys;
}
