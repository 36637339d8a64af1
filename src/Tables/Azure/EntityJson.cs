using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Serverless.Tables.Azure;

/// <summary>
/// A row in the JSON of the Table service with minimal metadata: what JSON cannot tell has its type beside it, as
/// <c>"Count@odata.type":"Edm.Int64"</c>.
/// Source: "Payload format for Table service operations" and "Property types in a JSON feed".
/// </summary>
internal static class EntityJson
{
    private const string TypeSuffix = "@odata.type";

    private const string DateTimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IBufferWriter<byte> buffer, TableRow row)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("PartitionKey", row.PartitionKey);
        json.WriteString("RowKey", row.RowKey);
        foreach (var (name, value) in row.Properties)
            Write(json, name, value);
        json.WriteEndObject();
    }

    public static TableRow Read(JsonElement entity)
    {
        // Annotations stand before their values in what services send, and JSON promises no order.
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in entity.EnumerateObject())
        {
            if (member.Name.EndsWith(TypeSuffix, StringComparison.Ordinal))
                types[member.Name[..^TypeSuffix.Length]] = member.Value.GetString()!;
        }
        var row = new TableRow(Text(entity, "PartitionKey"), Text(entity, "RowKey")) { ETag = Text(entity, "odata.etag") };
        foreach (var member in entity.EnumerateObject())
        {
            if (IsProperty(member.Name))
                row[member.Name] = Read(member.Value, types.GetValueOrDefault(member.Name));
        }
        return row;
    }

    private static bool IsProperty(string name) =>
        name is not ("PartitionKey" or "RowKey" or "Timestamp") && !name.StartsWith("odata.", StringComparison.Ordinal)
        && !name.Contains('@', StringComparison.Ordinal);

    private static string Text(JsonElement entity, string name) => entity.GetProperty(name).GetString()!;

    private static void Write(Utf8JsonWriter json, string name, TableValue value)
    {
        if (EdmType(value.Kind) is { } type)
            json.WriteString(name + TypeSuffix, type);
        switch (value.Kind)
        {
            case TableValueKind.String:
                json.WriteString(name, value.String);
                break;
            case TableValueKind.Int32:
                json.WriteNumber(name, value.Int32);
                break;
            case TableValueKind.Int64:
                json.WriteString(name, value.Int64.ToString(CultureInfo.InvariantCulture));
                break;
            case TableValueKind.Double when double.IsFinite(value.Double):
                json.WriteNumber(name, value.Double);
                break;
            case TableValueKind.Double:
                json.WriteString(name, value.Double.ToString(CultureInfo.InvariantCulture));
                break;
            case TableValueKind.Boolean:
                json.WriteBoolean(name, value.Boolean);
                break;
            case TableValueKind.DateTime:
                json.WriteString(name, value.DateTime.ToString(DateTimeFormat, CultureInfo.InvariantCulture));
                break;
            case TableValueKind.Guid:
                json.WriteString(name, value.Guid);
                break;
            case TableValueKind.Binary:
                json.WriteBase64String(name, value.Binary);
                break;
        }
    }

    private static string? EdmType(TableValueKind kind) => kind switch
    {
        TableValueKind.Int64 => "Edm.Int64",
        TableValueKind.Double => "Edm.Double",
        TableValueKind.DateTime => "Edm.DateTime",
        TableValueKind.Guid => "Edm.Guid",
        TableValueKind.Binary => "Edm.Binary",
        _ => null,
    };

    private static TableValue Read(JsonElement value, string? type) => (type, value.ValueKind) switch
    {
        ("Edm.Int64", _) => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        ("Edm.Double", JsonValueKind.String) => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        ("Edm.DateTime", _) => DateTimeOffset.Parse(
            value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        ("Edm.Guid", _) => value.GetGuid(),
        ("Edm.Binary", _) => value.GetBytesFromBase64(),
        (_, JsonValueKind.String) => value.GetString(),
        (_, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
        (null or "Edm.Int32", JsonValueKind.Number) when value.TryGetInt32(out var number) => number,
        (_, JsonValueKind.Number) => value.GetDouble(),
        _ => default,
    };
}
