using System.Text.Json;
using System.Text.Json.Serialization;
using Serverless.News.Model;

namespace Serverless.News.Storage;

/// <summary>A value of an enumeration as schema.graphql spells it.</summary>
internal sealed class EnumJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } name && EnumText.TryParse(name, out T value)
            ? value
            : throw new JsonException($"'{reader.GetString()}' is no {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumText.NameOf(value));
}
