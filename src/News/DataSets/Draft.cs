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

    public Placed<DataSetHeader>? Header { get; set; }

    public List<Placed<Article>> Articles { get; } = [];

    public List<Placed<Entity>> Entities { get; } = [];

    public List<Placed<Claim>> Claims { get; } = [];

    public List<Placed<Attribution>> Attributions { get; } = [];

    public List<Placed<Question>> Questions { get; } = [];

    public List<Placed<Relation>> Relations { get; } = [];

    public NounIds Ids { get; } = new();

    public List<Reference> References { get; } = [];

    /// <summary>Claims naming the questions they answer.</summary>
    public List<Link> Answers { get; } = [];

    /// <summary>Questions listing claims in their positions.</summary>
    public List<Link> Listings { get; } = [];

    /// <summary>Articles naming those they derive from.</summary>
    public List<Link> Derivations { get; } = [];

    /// <summary>Entities naming what they are part of.</summary>
    public List<Link> Parts { get; } = [];

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

    private static T[] Records<T>(List<Placed<T>> placed)
        where T : class => [.. placed.Select(static record => record.Record)];
}

/// <summary>What stands under <c>dataset</c>.</summary>
internal sealed record DataSetHeader(string Name, string? Title, string? Description);

/// <summary>A name that must turn out to be the id of something.</summary>
/// <param name="Noun">What it must name.</param>
/// <param name="Slug">As written, without the noun; it need not have the form of a slug.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Use">For entities, what for.</param>
internal sealed record Reference(Noun Noun, string Slug, Place Place, EntityUse? Use = null);

/// <summary>One record naming another, both by slug, and where it does.</summary>
/// <param name="From">Who names.</param>
/// <param name="To">Who is named.</param>
/// <param name="Place">Where.</param>
/// <param name="Position">Where a question lists a claim, the position in which it does.</param>
internal sealed record Link(string From, string To, Place Place, string Position = "");
