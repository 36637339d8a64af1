using Serverless.News.Model;

namespace Serverless.News.DataSets;

/// <summary>
/// What has been read so far. Files are read one after the other and let go, so what needs the whole data set, such as whether a
/// reference resolves, is noted here and checked at the end.
/// </summary>
internal sealed class Draft(Problems problems)
{
    public Problems Problems => problems;

    /// <summary>True when a file could not be read: then an id that is missing may stand in it.</summary>
    public bool IsIncomplete { get; set; }

    public Located<DataSetHeader>? Header { get; set; }

    public List<Located<Article>> Articles { get; } = [];

    public List<Located<Entity>> Entities { get; } = [];

    public List<Located<Claim>> Claims { get; } = [];

    public List<Located<Attribution>> Attributions { get; } = [];

    public List<Located<Question>> Questions { get; } = [];

    public List<Located<Relation>> Relations { get; } = [];

    public RecordIds Ids { get; } = new();

    public List<Reference> References { get; } = [];

    /// <summary>Claims naming the questions they answer.</summary>
    public List<RecordLink> Answers { get; } = [];

    /// <summary>Questions listing claims in their positions.</summary>
    public List<RecordLink> Listings { get; } = [];

    /// <summary>Articles naming those they derive from.</summary>
    public List<RecordLink> Derivations { get; } = [];

    /// <summary>Entities naming what they are part of.</summary>
    public List<RecordLink> Parts { get; } = [];

    public DataSet ToDataSet() =>
        new()
        {
            Name = Header!.Record.Name,
            Title = Header.Record.Title,
            Description = Header.Record.Description,
            Articles = Records(Articles),
            Entities = Records(Entities),
            Claims = Records(Claims),
            Attributions = Records(Attributions),
            Questions = Records(Questions),
            Relations = Records(Relations),
        };

    private static T[] Records<T>(List<Located<T>> placed)
        where T : class => [.. placed.Select(static record => record.Record)];
}

/// <summary>What stands under <c>dataset</c>.</summary>
internal sealed record DataSetHeader(string Name, string? Title, string? Description);

/// <summary>A name that must turn out to be the id of something.</summary>
/// <param name="Kind">What it must name.</param>
/// <param name="Slug">As written, without the kind; it need not have the form of a slug.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Use">For entities, what for.</param>
internal sealed record Reference(RecordKind Kind, string Slug, SourcePosition At, EntityUse? Use = null);

/// <summary>One record naming another, both by slug, and where it does.</summary>
/// <param name="From">Who names.</param>
/// <param name="To">Who is named.</param>
/// <param name="At">Where.</param>
/// <param name="Position">Where a question lists a claim, the position in which it does.</param>
internal sealed record RecordLink(string From, string To, SourcePosition At, string Position = "");
