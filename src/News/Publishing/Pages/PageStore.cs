using Serverless.Tables;

namespace Serverless.News.Publishing.Pages;

/// <summary>Pages in a store, many at a time.</summary>
internal sealed class PageStore(ITableStore tables)
{
    /// <summary>
    /// Pages at a time: each is a partition of its own, for which the Table service takes 2,000 operations a second. With answers
    /// after 10 ms these are 1,600 pages, or 50,000 records, a second.
    /// </summary>
    private const int Parallelism = 16;

    /// <summary>Those that the store does not hold as they should be, since something else wrote or deleted there.</summary>
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
    /// Whether the tables of pages that were written are still there, by one row of each: another program may have deleted one
    /// behind our back, and a load must not succeed then.
    /// </summary>
    /// <exception cref="TableNotFoundException">One is gone, or has become another.</exception>
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

    /// <summary>What makes a page whole again; null if it is.</summary>
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
        // What is taken out here belongs there; what is left does not.
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
