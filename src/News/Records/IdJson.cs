using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>Stores ids, or any text, as items of a JSON array.</summary>
internal static class IdJson
{
    public static void Write(Utf8JsonWriter json, string text) => json.WriteStringValue(text);

    public static void Write(Utf8JsonWriter json, ClaimId id) => json.WriteStringValue(id.Value);

    public static void Write(Utf8JsonWriter json, EntityId id) => json.WriteStringValue(id.Value);

    public static void Write(Utf8JsonWriter json, QuestionId id) => json.WriteStringValue(id.Value);

    public static string ReadText(JsonElement json) => json.Text();

    public static ClaimId ReadClaim(JsonElement json) => new(json.Text());

    public static EntityId ReadEntity(JsonElement json) => new(json.Text());

    public static QuestionId ReadQuestion(JsonElement json) => new(json.Text());
}
