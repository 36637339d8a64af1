using Serverless.News.Publishing.Pages;
using Serverless.Tables;
using Serverless.Tables.Sqlite;
using Serverless.Testing;
using Serverless.Testing.Tables;

namespace Serverless.News.Tests.Publishing.Pages;

/// <summary>Checks pages in stores that answer in unusual ways, such as with an empty page first.</summary>
public sealed class PageStoreTests : IAsyncLifetime
{
    private const string Table = "claims";

    private static readonly RecordPage Page = new(
        Table,
        "digest",
        static () => [TableOperation.Upsert(new("digest", "claim:1") { ["Text"] = "text" })]
    );

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _tables;

    public PageStoreTests() => _tables = new(_folder.File("store.db"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _tables.EnsureTablesAsync([Table], Cancellation);

    public ValueTask DisposeAsync()
    {
        _tables.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_table_is_not_lost_for_an_empty_first_page()
    {
        await new PageStore(_tables).WriteAsync([new(Page, [])], Cancellation);

        await new PageStore(new HesitantTableStore(_tables)).CheckTablesAsync([Page], Cancellation);
    }

    [Fact]
    public async Task A_table_that_lacks_what_was_written_is_lost()
    {
        var exception = await Assert.ThrowsAsync<TableNotFoundException>(() =>
            new PageStore(new HesitantTableStore(_tables)).CheckTablesAsync([Page], Cancellation)
        );

        Assert.Equal(Table, exception.Table);
    }

    [Fact]
    public async Task A_page_is_not_damaged_for_an_empty_first_page()
    {
        await new PageStore(_tables).WriteAsync([new(Page, [])], Cancellation);

        Assert.Empty(await new PageStore(new HesitantTableStore(_tables)).FindDamagedAsync([Page], Cancellation));
    }

    [Fact]
    public async Task A_store_that_returns_empty_pages_without_end_is_an_error()
    {
        await new PageStore(_tables).WriteAsync([new(Page, [])], Cancellation);
        var pages = new PageStore(new HesitantTableStore(_tables, forEver: true));

        await Assert.ThrowsAsync<TableStoreDamagedException>(() => pages.CheckTablesAsync([Page], Cancellation));
        await Assert.ThrowsAsync<TableStoreDamagedException>(() => pages.FindDamagedAsync([Page], Cancellation));
    }
}
