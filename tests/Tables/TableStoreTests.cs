using System.Globalization;
using Serverless.Testing.Tables;

namespace Serverless.Tables.Tests;

/// <summary>
/// The common part of the contract tests. A derived class opens the store; each test has a table of its own, so that
/// all tests of a class can share one server.
/// </summary>
public abstract class TableStoreTests : IAsyncLifetime
{
    protected const string Partition = "partition";

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The table of the test, which is empty at its start.</summary>
    protected string Table { get; } = "t" + Guid.NewGuid().ToString("N");

    protected ITableStore Store { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Store = OpenStore();
        await Store.EnsureTablesAsync([Table], Cancellation);
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>Opens another client of the same store, as another process would. The class disposes it.</summary>
    protected abstract ITableStore OpenStore();

    protected static TableRow Row(string rowKey, TableValue value = default) =>
        new(Partition, rowKey) { ["Value"] = value };

    protected Task<IReadOnlyList<string?>> WriteAsync(params IReadOnlyList<TableOperation> operations) =>
        Store.WriteAsync(Table, Partition, operations, Cancellation);

    protected Task<IReadOnlyList<string?>> UpsertAsync(params IReadOnlyList<string> rowKeys) =>
        WriteAsync([.. rowKeys.Select(static key => TableOperation.Upsert(Row(key)))]);

    protected Task<TableRow?> GetAsync(string rowKey) => Store.GetAsync(Table, Partition, rowKey, Cancellation);

    protected async Task<IReadOnlyList<string>> KeysAsync(RowKeyRange range = default, string partition = Partition)
    {
        var keys = new List<string>();
        await foreach (var row in Store.QueryAllAsync(Table, partition, range, Cancellation))
            keys.Add(row.RowKey);
        return keys;
    }

    /// <summary>Returns the partition as text: keys, ETags, and properties with their types and values.</summary>
    protected async Task<string> SnapshotAsync()
    {
        var lines = new List<string>();
        await foreach (var row in Store.QueryAllAsync(Table, Partition, RowKeyRange.All, Cancellation))
            lines.Add(RowText.Of(row, withETag: true));
        return string.Join('\n', lines);
    }

    /// <summary>Asserts that a write throws and changes nothing.</summary>
    protected async Task<TException> RefusesAsync<TException>(params IReadOnlyList<TableOperation> operations)
        where TException : Exception
    {
        var before = await SnapshotAsync();
        var exception = await Assert.ThrowsAsync<TException>(() => WriteAsync(operations));
        Assert.Equal(before, await SnapshotAsync());
        return exception;
    }

    /// <summary>Returns a key that sorts like its number.</summary>
    protected static string Key(int number) => number.ToString("D4", CultureInfo.InvariantCulture);
}
