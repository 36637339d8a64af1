using System.Text.Json;
using System.Text.Json.Serialization;
using Serverless.News.Model;

namespace Serverless.News.Storage;

/// <summary>
/// A date as what an editor wrote: <c>["2025-10", "STATED"]</c>. Only for the canonical form; a row has a column for each of
/// the two.
/// </summary>
internal sealed class FuzzyDateJsonConverter : JsonConverter<FuzzyDate>
{
    public override FuzzyDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Dates are read from columns.");

    public override void Write(Utf8JsonWriter writer, FuzzyDate value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Edtf);
        writer.WriteStringValue(EnumText.NameOf(value.Provenance));
        writer.WriteEndArray();
    }
}
