using Serverless.News.Model;
using Serverless.News.Publishing.Manifests;
using Serverless.News.Publishing.Pages;
using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.News.Publishing;

/// <summary>Reads the current edition of a data set.</summary>
/// <remarks>
/// Every member throws <see cref="EditionFormatException"/> for an edition of another format,
/// <see cref="EditionDamagedException"/> for one that is not whole, and <see cref="TableStoreException"/> when the
/// store fails.
/// </remarks>
public sealed class EditionReader(ITableStore tables)
{
    /// <summary>The number of queries at a time for each kind of record.</summary>
    private const int ParallelReads = 8;

    private readonly EditionStore _editions = new(tables);

    /// <summary>Reads the facts about the current edition; null if there is none.</summary>
    /// <param name="dataSet">The name of a data set; null for the one that was loaded last.</param>
    public async Task<EditionInfo?> ReadCurrentInfoAsync(string? dataSet, CancellationToken cancellationToken) =>
        (await CurrentAsync(dataSet, cancellationToken).ConfigureAwait(false))?.Info;

    /// <summary>Reads the current edition with all its records; null if there is none.</summary>
    /// <param name="dataSet">The name of a data set; null for the one that was loaded last.</param>
    public async Task<StoredEdition?> ReadCurrentAsync(string? dataSet, CancellationToken cancellationToken) =>
        await CurrentAsync(dataSet, cancellationToken).ConfigureAwait(false) is { } manifest
            ? new(manifest.Info, await CheckedReadAsync(manifest, cancellationToken).ConfigureAwait(false))
            : null;

    /// <summary>Reads the names of the data sets in the store, in ordinal order.</summary>
    public Task<IReadOnlyList<string>> DataSetsAsync(CancellationToken cancellationToken) =>
        _editions.DataSetsAsync(cancellationToken);

    private async Task<Manifest?> CurrentAsync(string? dataSet, CancellationToken cancellationToken)
    {
        dataSet ??= await _editions.LastLoadedAsync(cancellationToken).ConfigureAwait(false);
        if (dataSet is null)
            return null;
        var pointer = await _editions.PointerAsync(dataSet, cancellationToken).ConfigureAwait(false);
        if (pointer.Edition is not { } edition)
            return null;
        var found = await _editions.ManifestAsync(dataSet, edition, cancellationToken).ConfigureAwait(false);
        if (found is not { Manifest: var manifest })
            throw new EditionDamagedException(dataSet, edition, "its manifest is missing");
        if (manifest.Format != EditionFormat.Current)
            throw new EditionFormatException(dataSet, edition, manifest.Format);
        return manifest;
    }

    private async Task<DataSet> CheckedReadAsync(Manifest manifest, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(manifest, cancellationToken).ConfigureAwait(false);
        }
        catch (TableNotFoundException exception)
        {
            throw new EditionDamagedException(
                manifest.DataSet,
                manifest.Id,
                $"table '{exception.Table}' is not in the store; another program deleted it"
            );
        }
    }

    private async Task<DataSet> ReadAsync(Manifest manifest, CancellationToken cancellationToken)
    {
        var articles = ReadAsync(manifest, RecordTables.Articles, cancellationToken);
        var claims = ReadAsync(manifest, RecordTables.Claims, cancellationToken);
        var attributions = ReadAsync(manifest, RecordTables.Attributions, cancellationToken);
        var entities = ReadAsync(manifest, RecordTables.Entities, cancellationToken);
        var questions = ReadAsync(manifest, RecordTables.Questions, cancellationToken);
        var relations = ReadAsync(manifest, RecordTables.Relations, cancellationToken);
        var dataSet = new DataSet
        {
            Name = manifest.DataSet,
            Title = manifest.Title,
            Description = manifest.Description,
            Articles = await articles.ConfigureAwait(false),
            Claims = await claims.ConfigureAwait(false),
            Attributions = await attributions.ConfigureAwait(false),
            Entities = await entities.ConfigureAwait(false),
            Questions = await questions.ConfigureAwait(false),
            Relations = await relations.ConfigureAwait(false),
        };
        if (EditionCounts.Of(dataSet) is var counts && counts != manifest.Counts)
            throw new EditionDamagedException(
                manifest.DataSet,
                manifest.Id,
                $"it was loaded with {manifest.Counts} and the store holds {counts}"
            );
        // The rows of a page come in the order of their keys, not in that of the records.
        return ClusterOrder.Of(dataSet);
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(
        Manifest manifest,
        RecordTable<T> table,
        CancellationToken cancellationToken
    )
    {
        PageReference[] pages = [.. manifest.Pages.Where(page => page.Table == table.Name)];
        var records = new List<T>[pages.Length];
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = ParallelReads,
            CancellationToken = cancellationToken,
        };
        await Parallel
            .ForAsync(
                0,
                pages.Length,
                options,
                async (index, cancellation) =>
                    records[index] = await ReadAsync(table, pages[index].Digest, cancellation).ConfigureAwait(false)
            )
            .ConfigureAwait(false);
        return [.. records.SelectMany(static page => page)];
    }

    private async Task<List<T>> ReadAsync<T>(RecordTable<T> table, string page, CancellationToken cancellationToken)
    {
        var records = new List<T>(RecordPage.MostRecords);
        var rows = tables.QueryAllAsync(table.Name, page, RowKeyRange.All, cancellationToken);
        await foreach (var row in rows.ConfigureAwait(false))
            records.Add(table.Read(row));
        return records;
    }
}

/// <summary>
/// An edition as it was read from a store. Its records are in the order in which they are stored, not in that of the
/// files.
/// </summary>
public sealed record StoredEdition(EditionInfo Info, DataSet DataSet);
