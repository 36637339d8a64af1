namespace Serverless.Tables.Tests;

/// <summary>Follows the pages of any store.</summary>
public sealed class QueryAllTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Empty_pages_are_followed_to_the_rows_after_them()
    {
        var store = new PagedStore(([], "1"), ([], "2"), (["a"], "3"), ([], "4"), (["b"], null));

        Assert.Equal(["a", "b"], await KeysAsync(store));
        Assert.Equal([null, "1", "2", "3", "4"], store.Asked);
    }

    [Fact]
    public async Task A_partition_has_rows_even_if_the_first_is_on_a_later_page()
    {
        var store = new PagedStore(([], "1"), ([], "2"), (["a"], "3"), (["b"], null));

        Assert.True(await store.HasRowsAsync("claims", "page", Cancellation));
        Assert.Equal([null, "1", "2"], store.Asked);
        Assert.Equal(1, store.Limit);
        Assert.False(await new PagedStore(([], "1"), ([], null)).HasRowsAsync("claims", "page", Cancellation));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1", "2", "1")]
    [InlineData("1", "2", "3", "2")]
    public async Task A_continuation_that_repeats_itself_is_an_error_and_not_a_loop(params string[] continuations)
    {
        var rows = new PagedStore([.. continuations.Select(static (next, number) => ((string[])[$"{number}"], next))]);
        var nothing = new PagedStore([.. continuations.Select(static next => (Array.Empty<string>(), next))]);
        var keys = new List<string>();

        TableStoreDamagedException[] errors =
        [
            await Assert.ThrowsAsync<TableStoreDamagedException>(() => KeysAsync(rows, keys)),
            await Assert.ThrowsAsync<TableStoreDamagedException>(() =>
                nothing.HasRowsAsync("claims", "page", Cancellation)
            ),
        ];

        Assert.All(
            errors,
            static exception =>
            {
                Assert.StartsWith(
                    "Partition 'page' of table 'claims' cannot be read to its end: ",
                    exception.Message,
                    StringComparison.Ordinal
                );
                Assert.EndsWith(
                    "connect to the store without it, and try again.",
                    exception.Message,
                    StringComparison.Ordinal
                );
            }
        );
        // The page that leads back is not returned: it may be one that was read already.
        Assert.Equal(Enumerable.Range(0, continuations.Length - 1).Select(static number => $"{number}"), keys);
        Assert.Equal(continuations.Length, rows.Asked.Count);
    }

    private static async Task<List<string>> KeysAsync(ITableStore store, List<string>? keys = null)
    {
        keys ??= [];
        await foreach (var row in store.QueryAllAsync("claims", "page", RowKeyRange.All, Cancellation))
            keys.Add(row.RowKey);
        return keys;
    }

    /// <summary>A store of one partition with the pages that a test chooses.</summary>
    private sealed class PagedStore(params (string[] Keys, string? Next)[] pages) : ITableStore
    {
        public List<string?> Asked { get; } = [];

        public int Limit { get; private set; }

        public Task<TableQueryPage> QueryAsync(
            string table,
            string partitionKey,
            RowKeyRange range,
            int limit,
            string? continuation,
            CancellationToken cancellationToken
        )
        {
            Asked.Add(continuation);
            Limit = limit;
            var (keys, next) = pages[Asked.Count - 1];
            return Task.FromResult(new TableQueryPage([.. keys.Select(key => new TableRow(partitionKey, key))], next));
        }

        public Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<TableRow?> GetAsync(
            string table,
            string partitionKey,
            string rowKey,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();

        public Task<IReadOnlyList<string?>> WriteAsync(
            string table,
            string partitionKey,
            IReadOnlyList<TableOperation> operations,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();
    }
}
