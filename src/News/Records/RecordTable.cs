using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>
/// The table of one kind of record: its name, and the ways in which a record becomes a row and a digest.
/// </summary>
internal sealed class RecordTable<T>(
    string name,
    Func<T, string> id,
    Action<TableRow, T> write,
    Func<TableRow, T> read,
    Action<Utf8JsonWriter, T> canonical
)
{
    /// <summary>
    /// The size of a record with its keys, counted as the service counts a row: two bytes for each UTF-16 unit. A row
    /// may take 1 MiB; the rest is left for columns that a later version adds. A record of this size whose text is all
    /// escaped travels in 2.7 MiB, which fits into a page.
    /// </summary>
    public const int BytesOfRecord = 900 * 1024;

    public string Name => name;

    public string Id(T record) => id(record);

    public T Read(TableRow row) => read(row);

    /// <summary>Writes the row of a record.</summary>
    /// <exception cref="RecordTooLargeException">The row would take more than <see cref="BytesOfRecord"/>.</exception>
    public TableRow Row(T record, string partitionKey)
    {
        var row = new TableRow(partitionKey, id(record));
        write(row, record);
        var bytes = TransactionSize.Stored(row);
        if (bytes > BytesOfRecord)
            throw new RecordTooLargeException(id(record), bytes, BytesOfRecord);
        return row;
    }

    /// <summary>
    /// Returns the SHA-256 of the record in canonical form: JSON in ASCII, without what is null or empty. It does not
    /// depend on how the record is stored.
    /// </summary>
    public byte[] Digest(T record) => SHA256.HashData(JsonWriting.CanonicalObject(record, canonical));
}

/// <summary>A record of a data set has more text than a row can hold.</summary>
public sealed class RecordTooLargeException(string id, int bytes, int limit)
    : Exception(
        string.Create(
            CultureInfo.InvariantCulture,
            $"'{id}' takes {bytes / 1024.0:0.#} KiB in the store; a record may take {limit / 1024} KiB."
        ) + " Shorten its text."
    )
{
    public string Id { get; } = id;
}
