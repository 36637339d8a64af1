using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.News.Publishing.Manifests;

/// <summary>Reads and writes pointers and manifests in the table of editions.</summary>
internal sealed class EditionStore(ITableStore tables)
{
    /// <summary>
    /// The partition for facts about the whole store. No data set has it, since the name of one is a slug.
    /// </summary>
    private const string StorePartition = "_store";

    private const string StoreRow = "dataset";

    /// <summary>
    /// The beginning of the row keys that list the data sets, since the service cannot list partitions.
    /// </summary>
    private const string ListedPrefix = "dataset_";

    /// <summary>
    /// Reads the name of the data set that was loaded last; null for a store into which nothing was loaded.
    /// </summary>
    public async Task<string?> LastLoadedAsync(CancellationToken cancellationToken) =>
        (await GetAsync(StorePartition, StoreRow, cancellationToken).ConfigureAwait(false))?.GetRequiredText("DataSet");

    /// <summary>Notes which data set was loaded last, and lists it.</summary>
    /// <param name="dataSet">The name of the data set.</param>
    /// <param name="before">The one before it, which an older program may have loaded without listing it.</param>
    public Task SetLastLoadedAsync(string dataSet, string? before, CancellationToken cancellationToken)
    {
        TableRow last = new(StorePartition, StoreRow) { ["DataSet"] = dataSet };
        string[] names = before is null ? [dataSet] : [dataSet, before];
        var listed = names.Select(static name => new TableRow(StorePartition, ListedPrefix + name)
        {
            ["DataSet"] = name,
        });
        return WriteAsync(StorePartition, [.. listed.Prepend(last).Select(TableOperation.Upsert)], cancellationToken);
    }

    /// <summary>Reads the names of the data sets that were loaded, in ordinal order.</summary>
    public async Task<IReadOnlyList<string>> DataSetsAsync(CancellationToken cancellationToken)
    {
        if (await LastLoadedAsync(cancellationToken).ConfigureAwait(false) is not { } last)
            return [];
        var names = new SortedSet<string>(StringComparer.Ordinal) { last };
        var rows = tables.QueryAllAsync(
            EditionTables.Editions,
            StorePartition,
            RowKeyRange.Prefix(ListedPrefix),
            cancellationToken
        );
        await foreach (var row in rows.ConfigureAwait(false))
            names.Add(row.GetRequiredText("DataSet"));
        return [.. names];
    }

    public async Task<Pointer> PointerAsync(string dataSet, CancellationToken cancellationToken) =>
        await GetAsync(dataSet, Pointer.RowKey, cancellationToken).ConfigureAwait(false) is { } row
            ? Pointer.Read(row)
            : new(dataSet, null, null);

    /// <summary>Reads a manifest with the ETag of its first row; null if there is none.</summary>
    public async Task<(Manifest Manifest, string ETag)?> ManifestAsync(
        string dataSet,
        string edition,
        CancellationToken cancellationToken
    ) =>
        await GetAsync(dataSet, edition, cancellationToken).ConfigureAwait(false) is { } row
            ? await ManifestAsync(row, cancellationToken).ConfigureAwait(false)
            : null;

    /// <summary>Reads all manifests of a data set, the newest first.</summary>
    public async Task<IReadOnlyList<(Manifest Manifest, string ETag)>> ManifestsAsync(
        string dataSet,
        CancellationToken cancellationToken
    )
    {
        var manifests = new List<(Manifest, string)>();
        var rows = tables.QueryAllAsync(EditionTables.Editions, dataSet, RowKeyRange.All, cancellationToken);
        await foreach (var row in rows.ConfigureAwait(false))
        {
            if (ManifestRows.IsManifest(row))
                manifests.Add(await ManifestAsync(row, cancellationToken).ConfigureAwait(false));
        }
        return manifests;
    }

    public Task<IReadOnlyList<string?>> WriteAsync(
        string dataSet,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    ) => tables.WriteAsync(EditionTables.Editions, dataSet, operations, cancellationToken);

    private async Task<(Manifest Manifest, string ETag)> ManifestAsync(
        TableRow first,
        CancellationToken cancellationToken
    )
    {
        var others = new List<TableRow>();
        if (ManifestRows.MoreRows(first) > 0)
        {
            var range = ManifestRows.ChunkRange(first.RowKey);
            var rows = tables.QueryAllAsync(EditionTables.Editions, first.PartitionKey, range, cancellationToken);
            await foreach (var row in rows.ConfigureAwait(false))
                others.Add(row);
        }
        return (ManifestRows.Read(first, others), first.ETag!);
    }

    /// <summary>Reads a row; null where it, or the whole table, does not exist.</summary>
    private async Task<TableRow?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        try
        {
            return await tables
                .GetAsync(EditionTables.Editions, partitionKey, rowKey, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (TableNotFoundException)
        {
            return null;
        }
    }
}
