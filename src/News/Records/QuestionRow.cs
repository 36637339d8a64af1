using System.Text.Json;
using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>Stores a question as a row of a table.</summary>
internal static class QuestionRow
{
    public static void Write(TableRow row, Question question)
    {
        row.SetText("Text", question.Text);
        row.SetEnum<Aspect>("Aspect", question.Aspect);
        row.SetList("Positions", question.Positions, QuestionPositionJson.Write);
        row.SetList("Compatible", question.Compatible, CompatiblePositionsJson.Write);
    }

    public static Question Read(TableRow row) =>
        new()
        {
            Id = new(row.RowKey),
            Text = row.GetRequiredText("Text"),
            Aspect = row.GetEnum<Aspect>("Aspect"),
            Positions = row.GetList("Positions", QuestionPositionJson.Read),
            Compatible = row.GetList("Compatible", CompatiblePositionsJson.Read),
        };
}

/// <summary>Writes a question in the canonical form of which digests are computed.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, Question question)
    {
        json.Text("id", question.Id.Value);
        json.Text("text", question.Text);
        json.Enum("aspect", question.Aspect);
        json.List("positions", question.Positions, QuestionPositionJson.Write);
        json.List("compatible", question.Compatible, CompatiblePositionsJson.Write);
    }
}

/// <summary>Stores a position as <c>{"id":"few","label":"A few","claims":["claim:x"]}</c>.</summary>
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

/// <summary>Stores two positions as <c>{"first":"few","second":"none"}</c>.</summary>
internal static class CompatiblePositionsJson
{
    public static void Write(Utf8JsonWriter json, CompatiblePositions pair) =>
        json.Object(
            pair,
            static (json, pair) =>
            {
                json.Text("first", pair.First);
                json.Text("second", pair.Second);
            }
        );

    public static CompatiblePositions Read(JsonElement json) => new(json.Text("first"), json.Text("second"));
}
