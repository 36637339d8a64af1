using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>A position as <c>{"id":"few","label":"A few","claims":["claim:x"]}</c>.</summary>
internal static class QuestionPositionJson
{
    public static void Write(Utf8JsonWriter json, QuestionPosition position) =>
        json.Object(
            position,
            static (json, position) =>
            {
                json.Text("id", position.Id);
                json.Text("label", position.Label);
                json.List("claims", position.Claims, IdJson.Write);
            }
        );

    public static QuestionPosition Read(JsonElement json) =>
        new(json.Text("id"), json.Text("label"), json.List("claims", IdJson.ReadClaim));
}
