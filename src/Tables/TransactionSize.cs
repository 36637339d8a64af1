using System.Text.Encodings.Web;

namespace Serverless.Tables;

/// <summary>
/// Counts the bytes of rows as the Table service does, so that writers can split their transactions before a store
/// rejects them.
/// </summary>
public static class TransactionSize
{
    /// <summary>
    /// The bytes of each operation for boundary, part headers, request line and If-Match, without the keys. The fixed
    /// text takes 904 bytes, including the 240 around all operations; host and table name take up to 316, and 60 are
    /// spare.
    /// </summary>
    private const int FixedBytesOfOperation = 1280;

    /// <summary>
    /// The bytes of each property for quotes, colon and comma, and for <c>,"name@odata.type":"Edm.DateTime"</c>, which
    /// repeats the name.
    /// </summary>
    private const int FixedBytesOfProperty = 48;

    /// <summary>
    /// The most bytes for a character of a key: a quote is doubled and percent-encoded in the address, which makes six,
    /// and escaped in the JSON, which makes six more.
    /// </summary>
    private const int BytesOfKeyCharacter = 12;

    /// <summary>Returns an upper bound for the bytes of an operation in the body of a transaction.</summary>
    public static int Of(TableOperation operation)
    {
        var bytes = FixedBytesOfOperation + (operation.RowKey.Length * BytesOfKeyCharacter);
        if (operation.Row is not { } row)
            return bytes + (TableLimits.UnitsOfKey * BytesOfKeyCharacter);
        bytes += row.PartitionKey.Length * BytesOfKeyCharacter;
        foreach (var (name, value) in row.Properties)
            bytes += FixedBytesOfProperty + (2 * name.Length) + Serialised(value);
        return bytes;
    }

    /// <summary>
    /// Returns the bytes of a row that count towards <see cref="TableLimits.BytesOfRow"/>: 4, two for each unit of the
    /// keys, and for each property 8, two for each unit of its name, and its value. Source: "Understanding Windows
    /// Azure Storage billing", section on the capacity of entities.
    /// </summary>
    public static int Stored(TableRow row)
    {
        var bytes = 4 + (2 * (row.PartitionKey.Length + row.RowKey.Length));
        foreach (var (name, value) in row.Properties)
            bytes += 8 + (2 * name.Length) + Stored(value);
        return bytes;
    }

    private static int Stored(TableValue value) =>
        value.Kind switch
        {
            TableValueKind.String => 4 + (2 * value.String.Length),
            TableValueKind.Binary => 4 + value.Binary.Length,
            TableValueKind.Guid => 16,
            TableValueKind.Int32 => 4,
            TableValueKind.Boolean => 1,
            _ => 8,
        };

    private static int Serialised(TableValue value) =>
        value.Kind switch
        {
            TableValueKind.String => Serialised(value.String),
            // Base64: four characters for three bytes.
            TableValueKind.Binary => (value.Binary.Length + 2) / 3 * 4,
            // The longest of the others is a GUID, 36 characters.
            _ => 40,
        };

    /// <summary>
    /// Counts JSON as the service's client writes it: it escapes every unit that is not ASCII, and some that are, in
    /// six bytes each.
    /// </summary>
    private static int Serialised(string text)
    {
        var bytes = 0;
        foreach (var unit in text)
            bytes += !char.IsAscii(unit) || JavaScriptEncoder.Default.WillEncode(unit) ? 6 : 1;
        return bytes;
    }
}
