using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>
/// Writes JSON property by property, without what is null or empty. It does without a serializer, whose metadata would
/// cost each start of the program more than reading the data set of the seeds does.
/// </summary>
internal static class JsonWriting
{
    /// <summary>The options for columns: text stays as it is, so that a person can read any script.</summary>
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// The options for digests: everything but ASCII is escaped. What the other encoder leaves alone depends on the
    /// characters that the version of the runtime knows.
    /// </summary>
    private static readonly JsonWriterOptions Canonical = new() { Encoder = JavaScriptEncoder.Default };

    public static string List<T>(IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write) =>
        Encoding.UTF8.GetString(Write(Readable, json => json.List(items, write)).WrittenSpan);

    public static ReadOnlySpan<byte> CanonicalObject<T>(T value, Action<Utf8JsonWriter, T> write) =>
        Write(Canonical, json => json.Object(value, write)).WrittenSpan;

    private static ArrayBufferWriter<byte> Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, options);
        write(json);
        json.Flush();
        return buffer;
    }

    extension(Utf8JsonWriter json)
    {
        public void Text(string name, string? value)
        {
            if (value is not null)
                json.WriteString(name, value);
        }

        public void Number(string name, int? value)
        {
            if (value is { } some)
                json.WriteNumber(name, some);
        }

        public void Number(string name, double? value)
        {
            if (value is { } some)
                json.WriteNumber(name, some);
        }

        public void Enum<T>(string name, T value)
            where T : struct, Enum => json.WriteString(name, EnumText.NameOf(value));

        /// <summary>Writes a date as <c>["2025-10","STATED"]</c>, which is what an editor writes.</summary>
        public void Date(string name, FuzzyDate? date)
        {
            if (date is not null)
                json.List(name, [date.Edtf, EnumText.NameOf(date.Provenance)], IdJson.Write);
        }

        public void Object<T>(T value, Action<Utf8JsonWriter, T> write)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        public void List<T>(string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
        {
            if (items.Count == 0)
                return;
            json.WritePropertyName(name);
            json.List(items, write);
        }

        public void List<T>(IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
        {
            json.WriteStartArray();
            foreach (var item in items)
                write(json, item);
            json.WriteEndArray();
        }
    }
}
