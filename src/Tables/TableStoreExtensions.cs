using System.Runtime.CompilerServices;

namespace Serverless.Tables;

/// <summary>What follows from the members of <see cref="ITableStore"/>.</summary>
public static class TableStoreExtensions
{
    extension(ITableStore store)
    {
        /// <summary>All rows of a range, page after page, in ordinal order of the row keys.</summary>
        public async IAsyncEnumerable<TableRow> QueryAllAsync(
            string table,
            string partitionKey,
            RowKeyRange range,
            [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            string? continuation = null;
            do
            {
                var page = await store
                    .QueryAsync(table, partitionKey, range, TableLimits.RowsOfQueryPage, continuation, cancellationToken)
                    .ConfigureAwait(false);
                foreach (var row in page.Rows)
                    yield return row;
                continuation = page.Continuation;
            }
            while (continuation is not null);
        }
    }
}
