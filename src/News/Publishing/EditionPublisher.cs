using Serverless.News.Model;
using Serverless.News.Publishing.Manifests;
using Serverless.News.Publishing.Pages;
using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.News.Publishing;

/// <summary>
/// Publishes a data set as an edition. Readers see the edition before it until the pointer moves, and then the new one
/// whole. A load that is interrupted at any point changes nothing that they see and can be run again.
/// </summary>
public sealed class EditionPublisher(ITableStore tables, TimeProvider? clock = null)
{
    private readonly EditionStore _editions = new(tables);
    private readonly PageStore _pages = new(tables);
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Makes the data set the current edition of its name, and the one that the store serves.</summary>
    /// <param name="dataSet">A checked data set.</param>
    /// <param name="loadedFrom">
    /// Where the data set comes from, such as the path of a folder. It is kept with the edition.
    /// </param>
    /// <exception cref="RecordTooLargeException">A record does not fit into a row; nothing was written.</exception>
    /// <exception cref="EditionConflictException">
    /// Another load of the same data set was faster, or another program deleted a table meanwhile.
    /// </exception>
    /// <exception cref="TableStoreException">
    /// The store failed; readers see what they saw before, and the load can be run again.
    /// </exception>
    public async Task<PublishResult> PublishAsync(
        DataSet dataSet,
        string loadedFrom,
        CancellationToken cancellationToken
    )
    {
        var content = DigestedDataSet.Compute(dataSet);
        // Read first, so that nothing is left to fail once the edition of the data set that is served anyway has become
        // current.
        var served = await _editions.LastLoadedAsync(cancellationToken).ConfigureAwait(false);
        var pointer = await _editions.PointerAsync(dataSet.Name, cancellationToken).ConfigureAwait(false);
        var current = pointer.Edition is { } edition
            ? (await _editions.ManifestAsync(dataSet.Name, edition, cancellationToken).ConfigureAwait(false))?.Manifest
            : null;
        try
        {
            var result =
                current?.Holds(content) == true
                    ? await RepairAsync(content, current, cancellationToken).ConfigureAwait(false)
                    : await RestoreAsync(content, loadedFrom, pointer, cancellationToken).ConfigureAwait(false)
                        ?? await LoadAsync(dataSet, content, loadedFrom, pointer, current, cancellationToken)
                            .ConfigureAwait(false);
            if (served != dataSet.Name)
                await _editions.SetLastLoadedAsync(dataSet.Name, served, cancellationToken).ConfigureAwait(false);
            return result;
        }
        catch (TableNotFoundException exception)
        {
            throw new EditionConflictException(
                dataSet.Name,
                $"another program deleted table '{exception.Table}'",
                exception
            );
        }
    }

    /// <summary>Writes again what the store lost of the current edition, which has this content already.</summary>
    private async Task<PublishResult> RepairAsync(
        DigestedDataSet content,
        Manifest current,
        CancellationToken cancellationToken
    )
    {
        var pages = await WriteDamagedAsync(content.Pages, cancellationToken).ConfigureAwait(false);
        return new(current.Info, pages == 0 ? PublishOutcome.Unchanged : PublishOutcome.Repaired, pages);
    }

    /// <summary>Goes back to an older edition that has this content; returns null if there is none.</summary>
    private async Task<PublishResult?> RestoreAsync(
        DigestedDataSet content,
        string loadedFrom,
        Pointer pointer,
        CancellationToken cancellationToken
    )
    {
        if (pointer.Edition is null)
            return null;
        var kept = await _editions.ManifestsAsync(pointer.DataSet, cancellationToken).ConfigureAwait(false);
        foreach (var (manifest, etag) in kept)
        {
            if (manifest.State != EditionState.Published || !manifest.Holds(content))
                continue;
            var pages = await WriteDamagedAsync(content.Pages, cancellationToken).ConfigureAwait(false);
            var restored = manifest with { LoadedFrom = loadedFrom };
            await FinishAsync(restored, etag, pointer, cancellationToken).ConfigureAwait(false);
            return new(restored.Info, PublishOutcome.Restored, pages);
        }
        return null;
    }

    private async Task<PublishResult> LoadAsync(
        DataSet dataSet,
        DigestedDataSet content,
        string loadedFrom,
        Pointer pointer,
        Manifest? current,
        CancellationToken cancellationToken
    )
    {
        var writes = await NeededAsync(content, current, cancellationToken).ConfigureAwait(false);
        await tables.EnsureTablesAsync(EditionTables.All, cancellationToken).ConfigureAwait(false);
        var (manifest, etag) = await BeginAsync(dataSet, content, loadedFrom, current, cancellationToken)
            .ConfigureAwait(false);
        await _pages.WriteAsync(writes, cancellationToken).ConfigureAwait(false);
        await _pages.CheckTablesAsync(content.Pages, cancellationToken).ConfigureAwait(false);
        var published = manifest with { State = EditionState.Published, PublishedAt = _clock.GetUtcNow() };
        await FinishAsync(published, etag, pointer, cancellationToken).ConfigureAwait(false);
        return new(published.Info, PublishOutcome.Published, writes.Count);
    }

    /// <summary>
    /// Writes a manifest for a load that begins, so that an interrupted load leaves a trace in the list.
    /// </summary>
    private async Task<(Manifest Manifest, string ETag)> BeginAsync(
        DataSet dataSet,
        DigestedDataSet content,
        string loadedFrom,
        Manifest? current,
        CancellationToken cancellationToken
    )
    {
        var time = _clock.GetUtcNow();
        // The new edition sorts before the current one even where the clock was put back.
        if (current is not null && time < current.StartedAt.AddSeconds(1))
            time = current.StartedAt.AddSeconds(1);
        while (true)
        {
            var manifest = Describe(dataSet, content, loadedFrom, time);
            var rows = ManifestRows.Write(manifest);
            try
            {
                var etags = await _editions
                    .WriteAsync(dataSet.Name, [TableOperation.Insert(rows[0])], cancellationToken)
                    .ConfigureAwait(false);
                foreach (var row in rows.Skip(1))
                    await _editions
                        .WriteAsync(dataSet.Name, [TableOperation.Upsert(row)], cancellationToken)
                        .ConfigureAwait(false);
                return (manifest, etags[0]!);
            }
            catch (TablePreconditionFailedException)
            {
                // A load of the same content began in the same second.
                time = time.AddSeconds(1);
            }
        }
    }

    /// <summary>Returns the number of pages rewritten.</summary>
    private async Task<int> WriteDamagedAsync(IReadOnlyList<RecordPage> pages, CancellationToken cancellationToken)
    {
        var damaged = await _pages.FindDamagedAsync(pages, cancellationToken).ConfigureAwait(false);
        if (damaged.Count == 0)
            return 0;
        await tables.EnsureTablesAsync(EditionTables.All, cancellationToken).ConfigureAwait(false);
        await _pages.WriteAsync(damaged, cancellationToken).ConfigureAwait(false);
        return damaged.Count;
    }

    /// <summary>Shows the edition to readers: the manifest and the pointer change together or not at all.</summary>
    private async Task FinishAsync(Manifest manifest, string etag, Pointer pointer, CancellationToken cancellationToken)
    {
        var finished = TableOperation.Replace(ManifestRows.Write(manifest)[0], etag);
        try
        {
            await _editions
                .WriteAsync(manifest.DataSet, [finished, pointer.MoveTo(manifest.Id)], cancellationToken)
                .ConfigureAwait(false);
        }
        catch (TablePreconditionFailedException exception)
        {
            var what =
                exception.Operation.RowKey == Pointer.RowKey
                    ? "another load of it was published"
                    : $"its edition {manifest.Id} was deleted or changed";
            throw new EditionConflictException(manifest.DataSet, what, exception);
        }
    }

    /// <summary>
    /// Returns the pages that the current edition lacks, and those of it that the store lost. The former are written
    /// even if an older edition has them: another program may delete them, while it must keep those of the current
    /// edition and of a listed load.
    /// </summary>
    private async Task<IReadOnlyList<PageWrite>> NeededAsync(
        DigestedDataSet content,
        Manifest? current,
        CancellationToken cancellationToken
    )
    {
        var present = (current?.Pages ?? []).ToHashSet();
        var pages = content.Pages.ToLookup(page => present.Contains(new(page.Table, page.Digest)));
        var damaged = await _pages.FindDamagedAsync([.. pages[true]], cancellationToken).ConfigureAwait(false);
        return [.. pages[false].Select(static page => new PageWrite(page, [])), .. damaged];
    }

    private static Manifest Describe(
        DataSet dataSet,
        DigestedDataSet content,
        string loadedFrom,
        DateTimeOffset time
    ) =>
        new()
        {
            Id = EditionIds.Create(time, content.Digest),
            DataSet = dataSet.Name,
            State = EditionState.Loading,
            Format = EditionFormat.Current,
            Digest = content.Digest,
            Title = dataSet.Title,
            Description = dataSet.Description,
            LoadedFrom = loadedFrom,
            StartedAt = time,
            Counts = EditionCounts.Of(dataSet),
            Pages = [.. content.Pages.Select(static page => new PageReference(page.Table, page.Digest))],
        };
}
