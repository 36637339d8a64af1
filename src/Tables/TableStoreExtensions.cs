using System.Runtime.CompilerServices;

namespace Serverless.Tables;

/// <summary>Reads ranges of rows to their end. Only here are the pages of a store followed.</summary>
public static class TableStoreExtensions
{
    extension(ITableStore store)
    {
        /// <summary>Reads all rows of a range, page after page, in ordinal order of the row keys.</summary>
        /// <exception cref="TableStoreDamagedException">A continuation leads back to an earlier page.</exception>
        public async IAsyncEnumerable<TableRow> QueryAllAsync(
            string table,
            string partitionKey,
            RowKeyRange range,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            var pages = PagesAsync(store, table, partitionKey, range, TableLimits.RowsOfQueryPage, cancellationToken);
            await foreach (var page in pages.ConfigureAwait(false))
            {
                foreach (var row in page.Rows)
                    yield return row;
            }
        }

        /// <summary>Returns whether a partition holds any row, without reading more than one.</summary>
        /// <exception cref="TableStoreDamagedException">A continuation leads back to an earlier page.</exception>
        public async Task<bool> HasRowsAsync(string table, string partitionKey, CancellationToken cancellationToken)
        {
            var pages = PagesAsync(store, table, partitionKey, RowKeyRange.All, limit: 1, cancellationToken);
            // An empty page need not be the last.
            await foreach (var page in pages.ConfigureAwait(false))
            {
                if (page.Rows.Count > 0)
                    return true;
            }
            return false;
        }
    }

    private static async IAsyncEnumerable<TableQueryPage> PagesAsync(
        ITableStore store,
        string table,
        string partitionKey,
        RowKeyRange range,
        int limit,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        string? continuation = null;
        var followed = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            var page = await store
                .QueryAsync(table, partitionKey, range, limit, continuation, cancellationToken)
                .ConfigureAwait(false);
            continuation = page.Continuation;
            // Checked before the rows are returned: a page that leads back may be one that was read already.
            if (continuation is not null && !followed.Add(continuation))
                throw new TableStoreDamagedException(
                    $"Partition '{partitionKey}' of table '{table}' cannot be read to its end: a "
                        + "continuation leads back to a page that was read before. A caching proxy between this "
                        + "program and the store may repeat an old response: connect to the store without it, "
                        + "and try again."
                );
            yield return page;
        } while (continuation is not null);
    }
}
