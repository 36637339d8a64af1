using System.Diagnostics;
using System.Globalization;
using Serverless.Tables.Sqlite;

namespace Serverless.Tables.Tests.Sqlite;

/// <summary>Runs this executable as another process that uses a store file.</summary>
internal static class SqliteChild
{
    public const string Command = "sqlite-child";
    public const string Table = "work";
    public const string Partition = "partition";
    public const int RowsOfTransaction = 50;

    public static Process Start(string job, string path) =>
        Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, Arguments(job, path))
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;

    public static async Task<int> RunAsync(string[] args)
    {
        using var store = new SqliteTableStore(args[2]);
        await store.EnsureTablesAsync([Table], CancellationToken.None);
        await (
            args[1] switch
            {
                "write" => WriteUntilKilledAsync(store),
                "increment" => IncrementAsync(store, 100),
                var job => throw new ArgumentException($"There is no job '{job}'.", nameof(args)),
            }
        );
        return 0;
    }

    public static async Task IncrementAsync(ITableStore store, int times)
    {
        while (times > 0)
        {
            var row = (await store.GetAsync(Table, Partition, "counter", CancellationToken.None))!;
            var next = new TableRow(Partition, "counter") { ["Value"] = row.GetInt32("Value") + 1 };
            try
            {
                await store.WriteAsync(
                    Table,
                    Partition,
                    [TableOperation.Replace(next, row.ETag!)],
                    CancellationToken.None
                );
                times--;
            }
            catch (TablePreconditionFailedException)
            {
                // Another process wrote the row meanwhile: read it again.
            }
        }
    }

    // The test host may be the executable itself or `dotnet` with the assembly as its first argument.
    private static IEnumerable<string> Arguments(string job, string path)
    {
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            yield return typeof(SqliteChild).Assembly.Location;
        yield return Command;
        yield return job;
        yield return path;
    }

    /// <summary>Writes the same rows over and over, and prints the number of each round after it.</summary>
    private static async Task WriteUntilKilledAsync(SqliteTableStore store)
    {
        for (var round = 1; ; round++)
        {
            var rows = Enumerable
                .Range(0, RowsOfTransaction)
                .Select(key => new TableRow(Partition, $"{key}")
                {
                    ["Round"] = round,
                    ["Text"] = new string('x', 2000),
                    // Some rounds add a column: a kill must not separate the schema from the rows either.
                    [$"Column{round % 100}"] = key,
                });
            await store.WriteAsync(Table, Partition, [.. rows.Select(TableOperation.Upsert)], CancellationToken.None);
            await Console.Out.WriteLineAsync(round.ToString(CultureInfo.InvariantCulture));
        }
    }
}
