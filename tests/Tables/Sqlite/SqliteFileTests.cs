using Microsoft.Data.Sqlite;
using Serverless.Tables.Sqlite;
using Serverless.Testing;

namespace Serverless.Tables.Tests.Sqlite;

/// <summary>Tests the file behind a store: opening, failures, and what a person sees in it.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private const string Table = "articles";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_file_and_its_folders_are_created()
    {
        var path = Path.Combine(_folder.Path, "some", "folder", "store.db");
        using var store = new SqliteTableStore(path);

        await store.EnsureTablesAsync([Table], Cancellation);

        Assert.True(File.Exists(path));
        Assert.Equal(path, store.Path);
    }

    [Fact]
    public async Task Rows_are_there_when_the_file_is_opened_again()
    {
        await WriteAsync(_folder.File("store.db"), "row");

        using var store = new SqliteTableStore(_folder.File("store.db"));

        Assert.NotNull(await store.GetAsync(Table, "partition", "row", Cancellation));
    }

    [Fact]
    public async Task A_closed_store_is_one_file()
    {
        await WriteAsync(_folder.File("store.db"), "row");

        Assert.Equal(["store.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Several_stores_may_create_the_file_at_once()
    {
        var path = _folder.File("store.db");

        await Task.WhenAll(
            Enumerable.Range(0, 12).Select(number => Task.Run(() => WriteAsync(path, $"row{number}"), Cancellation))
        );

        using var store = new SqliteTableStore(path);
        var page = await store.QueryAsync(Table, "partition", RowKeyRange.All, 100, null, Cancellation);
        Assert.Equal(12, page.Rows.Count);
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        await File.WriteAllBytesAsync(_folder.File("store.db"), [], Cancellation);

        await WriteAsync(_folder.File("store.db"), "row");
    }

    [Fact]
    public async Task A_person_finds_typed_columns_in_the_file()
    {
        using (var store = new SqliteTableStore(_folder.File("store.db")))
        {
            await store.EnsureTablesAsync([Table], Cancellation);
            var row = new TableRow("partition", "row")
            {
                ["Title"] = "A title",
                ["Count"] = 3,
                ["Seen"] = DateTimeOffset.UnixEpoch,
            };
            await store.WriteAsync(Table, "partition", [TableOperation.Insert(row)], Cancellation);
            row = new("partition", "other") { ["Count"] = 4L };
            await store.WriteAsync(Table, "partition", [TableOperation.Insert(row)], Cancellation);
        }

        using var connection = OpenRaw("store.db");
        Assert.Equal(
            """
            other||||4
            row|A title|3|1970-01-01T00:00:00.0000000Z|
            """,
            Query(connection, $"SELECT RowKey, Title, Count, Seen, \"Count.2\" FROM {Table} ORDER BY RowKey")
        );
    }

    [Fact]
    public async Task A_path_whose_folder_cannot_be_created_is_refused()
    {
        await File.WriteAllTextAsync(_folder.File("file"), "", Cancellation);

        var exception = await Assert.ThrowsAsync<TableStoreRefusedException>(() =>
            WriteAsync(_folder.File("file/store.db"), "row")
        );

        Assert.Contains(_folder.File("file/store.db"), exception.Message, StringComparison.Ordinal);
        Assert.Contains("writable", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(_folder.File("store.db"));

        await Assert.ThrowsAsync<TableStoreRefusedException>(() => WriteAsync(_folder.File("store.db"), "row"));
    }

    [Fact]
    public async Task A_file_that_is_not_a_database_is_refused_and_left_unchanged()
    {
        var path = _folder.File("store.db");
        var text = string.Concat(Enumerable.Repeat("This is a letter and no database. ", 100));
        await File.WriteAllTextAsync(path, text, Cancellation);

        var exception = await Assert.ThrowsAsync<TableStoreDamagedException>(() => WriteAsync(path, "row"));

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        Assert.Contains("Move it away", exception.Message, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(path, Cancellation));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_unchanged()
    {
        using (var connection = OpenRaw("store.db"))
            Query(connection, "CREATE TABLE theirs (x)");
        var before = await File.ReadAllBytesAsync(_folder.File("store.db"), Cancellation);

        var exception = await Assert.ThrowsAsync<TableStoreDamagedException>(() =>
            WriteAsync(_folder.File("store.db"), "row")
        );

        Assert.Contains("another program", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.File("store.db"), Cancellation));
    }

    [Fact]
    public async Task A_file_with_a_later_layout_is_refused()
    {
        await WriteAsync(_folder.File("store.db"), "row");
        using (var connection = OpenRaw("store.db"))
            Query(connection, "PRAGMA user_version = 2");

        var exception = await Assert.ThrowsAsync<TableStoreDamagedException>(() =>
            WriteAsync(_folder.File("store.db"), "row")
        );

        Assert.Contains("layout 2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_damaged_inside_says_so()
    {
        var path = _folder.File("store.db");
        await WriteAsync(path, [.. Enumerable.Range(0, 100).Select(static number => $"row{number}")]);
        await using (var file = File.OpenWrite(path))
        {
            // Overwrites all pages except the first, which holds the header and the schema.
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, (int)file.Length - 4096).ToArray(), Cancellation);
        }

        using var store = new SqliteTableStore(path);
        var exception = await Assert.ThrowsAsync<TableStoreDamagedException>(() =>
            store.QueryAsync(Table, "partition", RowKeyRange.All, 100, null, Cancellation)
        );

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_stays_locked_is_unavailable_for_writers_and_readable()
    {
        var path = _folder.File("store.db");
        await WriteAsync(path, "row");
        using var connection = OpenRaw("store.db");
        Query(connection, "BEGIN IMMEDIATE");

        using var store = new SqliteTableStore(path, lockTimeout: TimeSpan.FromMilliseconds(50));
        var exception = await Assert.ThrowsAsync<TableStoreUnavailableException>(() =>
            store.WriteAsync(Table, "partition", [TableOperation.Upsert(new("partition", "row"))], Cancellation)
        );
        Assert.NotNull(await store.GetAsync(Table, "partition", "row", Cancellation));

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        Assert.Contains("Another program has locked", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_succeeds_once_the_lock_is_released()
    {
        await WriteAsync(_folder.File("store.db"), "row");
        using var connection = OpenRaw("store.db");
        Query(connection, "BEGIN IMMEDIATE");

        using var store = new SqliteTableStore(_folder.File("store.db"), lockTimeout: TimeSpan.FromMinutes(1));
        var write = store.WriteAsync(
            Table,
            "partition",
            [TableOperation.Upsert(new("partition", "other"))],
            Cancellation
        );
        Query(connection, "ROLLBACK");
        await write;

        Assert.NotNull(await store.GetAsync(Table, "partition", "other", Cancellation));
    }

    [Fact]
    public async Task Opening_waits_for_another_program_that_locks_a_new_file()
    {
        using var connection = OpenRaw("store.db");
        Query(connection, "BEGIN IMMEDIATE");

        using var store = new SqliteTableStore(_folder.File("store.db"), lockTimeout: TimeSpan.FromMinutes(1));
        var opening = store.EnsureTablesAsync([Table], Cancellation);
        // Longer than the library of SQLite waits on its own after SQLite has answered "locked".
        await Task.WhenAny(opening, Task.Delay(1300, Cancellation));
        Query(connection, "ROLLBACK");
        await opening;

        Assert.Null(await store.GetAsync(Table, "partition", "row", Cancellation));
    }

    [Fact]
    public async Task More_properties_than_a_file_has_columns_are_refused_and_leave_nothing()
    {
        using var store = new SqliteTableStore(_folder.File("store.db"));
        await store.EnsureTablesAsync([Table], Cancellation);

        var exception = await Assert.ThrowsAsync<TableStoreRefusedException>(() =>
            store.WriteAsync(Table, "partition", [.. Enumerable.Range(0, 8).Select(WithItsOwnProperties)], Cancellation)
        );
        Assert.Contains("2000", exception.Message, StringComparison.Ordinal);

        await store.WriteAsync(Table, "partition", [WithItsOwnProperties(7)], Cancellation);
        var page = await store.QueryAsync(Table, "partition", RowKeyRange.All, 100, null, Cancellation);
        Assert.Equal(TableLimits.PropertiesOfRow, Assert.Single(page.Rows).Properties.Count);
    }

    [Fact]
    public async Task A_disposed_store_refuses_calls()
    {
        var store = new SqliteTableStore(_folder.File("store.db"));
        await store.EnsureTablesAsync([Table], Cancellation);
        store.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() =>
            store.GetAsync(Table, "partition", "row", Cancellation)
        );
    }

    private static async Task WriteAsync(string path, params string[] rowKeys)
    {
        using var store = new SqliteTableStore(path);
        await store.EnsureTablesAsync([Table], Cancellation);
        await store.WriteAsync(
            Table,
            "partition",
            [
                .. rowKeys.Select(static key =>
                    TableOperation.Insert(new("partition", key) { ["Text"] = new string('x', 500) })
                ),
            ],
            Cancellation
        );
    }

    private static TableOperation WithItsOwnProperties(int number)
    {
        var row = new TableRow("partition", $"{number}");
        for (var property = 0; property < TableLimits.PropertiesOfRow; property++)
            row[$"Property{number}x{property}"] = property;
        return TableOperation.Insert(row);
    }

    private static string Query(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return string.Join('\n', lines);
    }

    private SqliteConnection OpenRaw(string name)
    {
        var connection = new SqliteConnection($"Data Source={_folder.File(name)};Pooling=False");
        connection.Open();
        return connection;
    }
}
