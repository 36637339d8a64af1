using Serverless.Tables;

namespace Serverless.News.Publishing.Pages;

/// <summary>Checks and writes pages in a store, many at a time.</summary>
internal sealed class PageStore(ITableStore tables)
{
    /// <summary>
    /// The number of pages at a time. Each is a partition of its own, for which the Table service takes 2,000
    /// operations a second. If the service answers within 10 ms, that is 1,600 pages, or 50,000 records, a second.
    /// </summary>
    private const int Parallelism = 16;

    /// <summary>
    /// Finds the pages that are not in the store as they should be, since something else wrote or deleted there.
    /// </summary>
    public async Task<IReadOnlyList<PageWrite>> FindDamagedAsync(
        IReadOnlyList<RecordPage> pages,
        CancellationToken cancellationToken
    )
    {
        var damaged = new PageWrite?[pages.Count];
        await Parallel
            .ForAsync(
                0,
                pages.Count,
                Options(cancellationToken),
                async (index, cancellation) =>
                    damaged[index] = await CheckAsync(pages[index], cancellation).ConfigureAwait(false)
            )
            .ConfigureAwait(false);
        return [.. damaged.OfType<PageWrite>()];
    }

    public Task WriteAsync(IReadOnlyList<PageWrite> writes, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            writes,
            Options(cancellationToken),
            async (write, cancellation) => await WriteAsync(write, cancellation).ConfigureAwait(false)
        );

    /// <summary>
    /// Checks by one row of each table that the tables of written pages still exist. Another program may have deleted
    /// one meanwhile, and then the load must not succeed.
    /// </summary>
    /// <exception cref="TableNotFoundException">A table is gone, or was made anew.</exception>
    public async Task CheckTablesAsync(IEnumerable<RecordPage> pages, CancellationToken cancellationToken)
    {
        foreach (var page in pages.DistinctBy(static page => page.Table))
        {
            if (!await tables.HasRowsAsync(page.Table, page.Digest, cancellationToken).ConfigureAwait(false))
                throw new TableNotFoundException(page.Table);
        }
    }

    private static ParallelOptions Options(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };

    /// <summary>Returns the write that makes a page whole again; null for a page that is whole.</summary>
    private async Task<PageWrite?> CheckAsync(RecordPage page, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        try
        {
            var rows = tables.QueryAllAsync(page.Table, page.Digest, RowKeyRange.All, cancellationToken);
            await foreach (var row in rows.ConfigureAwait(false))
                found.Add(row.RowKey, row);
        }
        catch (TableNotFoundException)
        {
            return new(page, []);
        }
        var isWhole = true;
        // Rows that belong to the page are taken out of those found; what is left does not belong there.
        foreach (var operation in page.Operations())
            isWhole &= found.Remove(operation.RowKey, out var row) && operation.Row!.HasSameProperties(row);
        return isWhole && found.Count == 0 ? null : new(page, [.. found.Values]);
    }

    private async Task WriteAsync(PageWrite write, CancellationToken cancellationToken)
    {
        var page = write.Page;
        foreach (var rows in write.Strangers.Chunk(TableLimits.OperationsOfTransaction))
        {
            TableOperation[] removals = [.. rows.Select(static row => TableOperation.Delete(row.RowKey, row.ETag!))];
            await tables.WriteAsync(page.Table, page.Digest, removals, cancellationToken).ConfigureAwait(false);
        }
        await tables.WriteAsync(page.Table, page.Digest, page.Operations(), cancellationToken).ConfigureAwait(false);
    }
}
