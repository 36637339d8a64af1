using System.Text.Encodings.Web;

namespace Serverless.Tables;

/// <summary>
/// How large rows are in bytes as the Table service counts them, so that writers can cut their transactions before a
/// store refuses.
/// </summary>
public static class TransactionSize
{
    /// <summary>
    /// For each operation: boundary, part headers, request line with the keys percent-encoded, If-Match. The fixed text
    /// takes 904 bytes, with the 240 that surround all operations; host and table name take up to 316, and 60 are spare.
    /// </summary>
    private const int FixedBytesOfOperation = 1280;

    /// <summary>
    /// For each property: quotes, colon and comma, and <c>,"name@odata.type":"Edm.DateTime"</c> with the name a second
    /// time.
    /// </summary>
    private const int FixedBytesOfProperty = 48;

    /// <summary>
    /// For each character of a key: a quote is doubled and percent-encoded in the address, which makes six, and escaped
    /// in the JSON, which makes six more.
    /// </summary>
    private const int BytesOfKeyCharacter = 12;

    /// <summary>An upper bound for the bytes that an operation takes in the body of a transaction.</summary>
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
    /// What a row takes of <see cref="TableLimits.BytesOfRow"/>: 4 bytes, two for each unit of the keys, and for each
    /// property 8 bytes, two for each unit of its name, and its value. Source: "Understanding Windows Azure Storage
    /// billing", section on the capacity of entities.
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
    /// Counts JSON as the service's client writes it: every unit that is not ASCII is escaped, and so are some that
    /// are, each in six bytes.
    /// </summary>
    private static int Serialised(string text)
    {
        var bytes = 0;
        foreach (var unit in text)
            bytes += !char.IsAscii(unit) || JavaScriptEncoder.Default.WillEncode(unit) ? 6 : 1;
        return bytes;
    }
}
