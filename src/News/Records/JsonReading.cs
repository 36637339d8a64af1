using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>
/// Reads what <see cref="JsonWriting"/> wrote. Throws a <see cref="FormatException"/> for what is missing or of another
/// type.
/// </summary>
internal static class JsonReading
{
    /// <summary>Reads the items of an array.</summary>
    public static IReadOnlyList<T> List<T>(string text, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. document.RootElement.EnumerateArray().Select(read)];
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    extension(JsonElement json)
    {
        public string Text() => json.GetString() ?? throw new FormatException("A text is null.");

        public string Text(string name) => json.GetProperty(name).Text();

        public string? FindText(string name) => json.TryGetProperty(name, out var value) ? value.Text() : null;

        public int Number(string name) => json.GetProperty(name).GetInt32();

        public int? FindNumber(string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : null;

        public T Enum<T>(string name)
            where T : struct, Enum =>
            EnumText.TryParse<T>(json.Text(name), out var value)
                ? value
                : throw new FormatException($"'{json.Text(name)}' is not a value of {typeof(T).Name}.");

        public IReadOnlyList<T> List<T>(string name, Func<JsonElement, T> read) =>
            json.TryGetProperty(name, out var items) ? [.. items.EnumerateArray().Select(read)] : [];
    }
}
