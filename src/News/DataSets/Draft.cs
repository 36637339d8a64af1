using Serverless.News.Model;

namespace Serverless.News.DataSets;

/// <summary>
/// A data set while it is read. Each file is read and let go before the next, so whatever needs the whole data set,
/// such as whether a reference resolves, is noted here and checked at the end.
/// </summary>
internal sealed class Draft(Problems problems)
{
    public Problems Problems => problems;

    /// <summary>Whether a file could not be read, so that an id which seems to be missing may be in it.</summary>
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

    /// <summary>The links from claims to the questions that they answer.</summary>
    public List<RecordLink> Answers { get; } = [];

    /// <summary>The links from questions to the claims in their positions.</summary>
    public List<RecordLink> Listings { get; } = [];

    /// <summary>The links from articles to those that they derive from.</summary>
    public List<RecordLink> Derivations { get; } = [];

    /// <summary>The links from entities to what they are part of.</summary>
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

    private static T[] Records<T>(List<Located<T>> located)
        where T : class => [.. located.Select(static record => record.Record)];
}

/// <summary>The mapping under the key <c>dataset</c>.</summary>
internal sealed record DataSetHeader(string Name, string? Title, string? Description);

/// <summary>A name that must turn out to be the id of a record.</summary>
/// <param name="Kind">The kind of record that it must name.</param>
/// <param name="Slug">The name as written, without the kind; it need not have the form of a slug.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Use">For an entity, what it is named for.</param>
internal sealed record Reference(RecordKind Kind, string Slug, SourcePosition At, EntityUse? Use = null);

/// <summary>The naming of one record by another, both by slug.</summary>
/// <param name="From">The record that names.</param>
/// <param name="To">The record that is named.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Position">The position, for a claim that a question lists.</param>
internal sealed record RecordLink(string From, string To, SourcePosition At, string Position = "");
