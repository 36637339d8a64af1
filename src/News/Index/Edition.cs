using System.Diagnostics.CodeAnalysis;
using Serverless.News.Derivation;
using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>
/// An immutable and complete state of a data set in memory, with everything that follows from it. Requests are answered
/// from it. Lists of entries are in the ordinal order of their ids.
/// </summary>
public sealed partial class Edition
{
    private readonly EditionStamp _stamp;
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private Edition(EditionStamp stamp, DerivedDataSet derived)
    {
        _stamp = stamp;
        DataSet = derived.DataSet.Name;
        Warnings = derived.Warnings;
        var build = new EditionBuild(this, derived);
        (Articles, Claims, Attributions) = (build.Articles, build.Claims, build.Attributions);
        (Entities, Questions, Relations) = (build.Entities, build.Questions, build.Relations);
        foreach (var entries in (IEnumerable<Entry>[])[Articles, Claims, Attributions, Entities, Questions, Relations])
        {
            foreach (var entry in entries)
                _entries.Add(entry.Id, entry);
        }

        Names = new(this);
        Orders = new(this);
    }

    public string Id => _stamp.Id;

    public DateTimeOffset PublishedAt => _stamp.PublishedAt;

    public string Digest => _stamp.Digest;

    /// <summary>The slug of the data set.</summary>
    public string DataSet { get; }

    /// <summary>Messages to the editors, such as that a question has too many positions.</summary>
    public IReadOnlyList<string> Warnings { get; }

    public IReadOnlyList<ArticleEntry> Articles { get; }

    public IReadOnlyList<ClaimEntry> Claims { get; }

    public IReadOnlyList<AttributionEntry> Attributions { get; }

    public IReadOnlyList<EntityEntry> Entities { get; }

    public IReadOnlyList<QuestionEntry> Questions { get; }

    /// <summary>The editors' relations and those by rule.</summary>
    public IReadOnlyList<RelationEntry> Relations { get; }

    public EntityNames Names { get; }

    internal EditionOrders Orders { get; }

    /// <summary>Derives everything that follows from a data set and joins its records.</summary>
    /// <param name="stamp">What tells the edition from others.</param>
    /// <param name="dataSet">A checked data set: ids are unique and every reference resolves.</param>
    public static Edition Build(EditionStamp stamp, DataSet dataSet) => new(stamp, DerivedDataSet.From(dataSet));

    public bool TryFind(string id, [NotNullWhen(true)] out Entry? entry) => _entries.TryGetValue(id, out entry);
}
