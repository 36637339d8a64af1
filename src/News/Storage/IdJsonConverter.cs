using System.Text.Json;
using System.Text.Json.Serialization;

namespace Serverless.News.Storage;

/// <summary>An id as the string that it is.</summary>
internal sealed class IdJsonConverter<T>(Func<string, T> create, Func<T, string> text) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        create(reader.GetString() ?? throw new JsonException("An id is a string."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(text(value));
}
