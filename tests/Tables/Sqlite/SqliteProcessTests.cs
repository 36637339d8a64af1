using System.Globalization;
using Serverless.Tables.Sqlite;
using Serverless.Testing;

namespace Serverless.Tables.Tests.Sqlite;

/// <summary>Shares a store file between processes, and kills one of them.</summary>
public sealed class SqliteProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => _folder.File("store.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(33)]
    public async Task A_process_killed_while_it_writes_leaves_whole_transactions(int rounds)
    {
        var reported = await KillAfterAsync(rounds);

        using var store = new SqliteTableStore(File);
        var page = await store.QueryAsync(
            SqliteChild.Table,
            SqliteChild.Partition,
            RowKeyRange.All,
            TableLimits.RowsOfQueryPage,
            null,
            Cancellation
        );

        Assert.Equal(SqliteChild.RowsOfTransaction, page.Rows.Count);
        var found = Assert.Single(page.Rows.Select(static row => row.GetInt32("Round")!.Value).Distinct());
        Assert.True(found >= reported, $"Round {reported} was reported as written, and the store holds {found}.");
        Assert.All(page.Rows, row => Assert.NotNull(row.GetInt32($"Column{found % 100}")));
    }

    [Fact]
    public async Task A_store_is_written_again_after_a_process_was_killed()
    {
        await KillAfterAsync(2);

        using var store = new SqliteTableStore(File);
        await store.WriteAsync(
            SqliteChild.Table,
            "other",
            [TableOperation.Insert(new("other", "row") { ["New"] = "value" })],
            Cancellation
        );

        Assert.Equal(
            "value",
            (await store.GetAsync(SqliteChild.Table, "other", "row", Cancellation))!.GetString("New")
        );
    }

    [Fact]
    public async Task Two_processes_and_this_one_write_without_losing_anything()
    {
        using var store = new SqliteTableStore(File);
        await store.EnsureTablesAsync([SqliteChild.Table], Cancellation);
        var counter = new TableRow(SqliteChild.Partition, "counter") { ["Value"] = 0 };
        await store.WriteAsync(
            SqliteChild.Table,
            SqliteChild.Partition,
            [TableOperation.Insert(counter)],
            Cancellation
        );

        using var first = SqliteChild.Start("increment", File);
        using var second = SqliteChild.Start("increment", File);
        await SqliteChild.IncrementAsync(store, 100);
        await first.WaitForExitAsync(Cancellation);
        await second.WaitForExitAsync(Cancellation);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        var row = await store.GetAsync(SqliteChild.Table, SqliteChild.Partition, "counter", Cancellation);
        Assert.Equal(300, row!.GetInt32("Value"));
    }

    /// <summary>Kills the writer after a number of rounds, and returns the last round that it reported.</summary>
    private async Task<int> KillAfterAsync(int rounds)
    {
        using var child = SqliteChild.Start("write", File);
        for (var round = 0; round < rounds; round++)
            Assert.NotNull(await child.StandardOutput.ReadLineAsync(Cancellation));
        child.Kill();
        var rest = await child.StandardOutput.ReadToEndAsync(Cancellation);
        await child.WaitForExitAsync(Cancellation);
        var complete = rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return complete.Length == 0 ? rounds : int.Parse(complete[^1], CultureInfo.InvariantCulture);
    }
}
