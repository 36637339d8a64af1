using Serverless.News.Model;
using Serverless.News.Publishing;
using Serverless.News.Publishing.Manifests;
using Serverless.Tables;
using Serverless.Tables.Sqlite;
using Serverless.Testing;
using Serverless.Testing.Tables;

namespace Serverless.News.Tests.Publishing;

/// <summary>A store of its own for one test, with a clock that the test moves and a count of calls.</summary>
internal sealed class EditionTestStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _sqlite;

    public EditionTestStore()
    {
        _sqlite = new(_folder.File("store.db"));
        Tables = new(_sqlite);
    }

    public CountingTableStore Tables { get; }

    public TestClock Clock { get; } = new(new DateTimeOffset(2025, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task<PublishResult> PublishAsync(DataSet dataSet, string loadedFrom = "test", ITableStore? through = null) =>
        new EditionPublisher(through ?? Tables, Clock).PublishAsync(dataSet, loadedFrom, Cancellation);

    public Task<StoredEdition?> ReadAsync(string? dataSet = null) =>
        new EditionReader(Tables).ReadCurrentAsync(dataSet, Cancellation);

    public Task<EditionInfo?> ReadInfoAsync(string? dataSet = null) =>
        new EditionReader(Tables).ReadCurrentInfoAsync(dataSet, Cancellation);

    /// <summary>Returns all rows in a data set's partition of the table of editions.</summary>
    public async Task<IReadOnlyList<TableRow>> EditionRowsAsync(string dataSet = "test")
    {
        var rows = new List<TableRow>();
        await foreach (var row in Tables.QueryAllAsync(EditionTables.Editions, dataSet, RowKeyRange.All, Cancellation))
            rows.Add(row);
        return rows;
    }

    public async Task<string> SnapshotAsync() =>
        string.Join('\n', (await EditionRowsAsync()).Select(static row => RowText.Of(row, withETag: true)));

    public void Dispose()
    {
        _sqlite.Dispose();
        _folder.Dispose();
    }
}
