using System.Security.Cryptography;
using Serverless.News.Model;
using Serverless.News.Records;

namespace Serverless.News.Publishing.Pages;

/// <summary>
/// A data set in the order in which it is stored, with the digest of its content, which is computed when the object is
/// made. The pages are cut when they are first asked for.
/// </summary>
internal sealed class DigestedDataSet
{
    private readonly List<Func<IEnumerable<RecordPage>>> _cuts = [];

    private DigestedDataSet(DataSet dataSet)
    {
        var ordered = ClusterOrder.Of(dataSet);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(
            JsonWriting.CanonicalObject(
                dataSet,
                static (json, dataSet) =>
                {
                    json.Text("name", dataSet.Name);
                    json.Text("title", dataSet.Title);
                    json.Text("description", dataSet.Description);
                }
            )
        );
        Add(RecordTables.Articles, ordered.Articles, hash);
        Add(RecordTables.Claims, ordered.Claims, hash);
        Add(RecordTables.Attributions, ordered.Attributions, hash);
        Add(RecordTables.Entities, ordered.Entities, hash);
        Add(RecordTables.Questions, ordered.Questions, hash);
        Add(RecordTables.Relations, ordered.Relations, hash);
        Digest = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>
    /// The SHA-256 of the authored records in canonical form, in lower-case hex. It depends neither on the order of the
    /// records nor on how they are stored.
    /// </summary>
    public string Digest { get; }

    /// <summary>
    /// The pages in the order of the tables, and within a table in that of the records. They are cut when they are
    /// first asked for: a load that finds its content published needs none.
    /// </summary>
    /// <exception cref="RecordTooLargeException">A record does not fit into a row.</exception>
    public IReadOnlyList<RecordPage> Pages => field ??= [.. _cuts.SelectMany(static cut => cut())];

    /// <summary>Sorts a data set and computes its digest.</summary>
    public static DigestedDataSet Compute(DataSet dataSet) => new(dataSet);

    private void Add<T>(RecordTable<T> table, IReadOnlyList<T> records, IncrementalHash hash)
    {
        DigestedRecord<T>[] digested = [.. records.Select(r => new DigestedRecord<T>(r, table.Id(r), table.Digest(r)))];
        foreach (var record in digested.OrderBy(static record => record.Id, StringComparer.Ordinal))
            hash.AppendData(record.Digest);
        _cuts.Add(() => PageCutter.Cut(table, digested, EditionFormat.Current));
    }
}

/// <summary>
/// A record with the digest of its canonical form, which is computed once for its page and for the whole content.
/// </summary>
internal readonly record struct DigestedRecord<T>(T Record, string Id, byte[] Digest);
