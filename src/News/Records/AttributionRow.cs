using System.Text.Json;
using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>Stores an attribution as a row of a table.</summary>
internal static class AttributionRow
{
    public static void Write(TableRow row, Attribution attribution)
    {
        row["Claim"] = attribution.Claim.Value;
        row["Article"] = attribution.Article.Value;
        row.SetEnum<Voice>("Voice", attribution.Voice);
        row["Claimant"] = attribution.Claimant?.Value;
        row.SetList("Relays", attribution.Relays, IdJson.Write);
        row.SetEnum<SpeechForm>("Form", attribution.Form);
        row.SetEnum<Hedge>("Hedge", attribution.Hedge);
        row.SetDate("Uttered", attribution.Uttered);
        row.SetList("Locators", attribution.Locators, LocatorJson.Write);
    }

    public static Attribution Read(TableRow row) =>
        new()
        {
            Id = new(row.RowKey),
            Claim = new(row.GetRequiredText("Claim")),
            Article = new(row.GetRequiredText("Article")),
            Voice = row.GetEnum<Voice>("Voice"),
            Claimant = row.GetEntity("Claimant"),
            Relays = row.GetList("Relays", IdJson.ReadEntity),
            Form = row.GetEnum<SpeechForm>("Form"),
            Hedge = row.GetEnum<Hedge>("Hedge"),
            Uttered = row.GetDate("Uttered"),
            Locators = row.GetList("Locators", LocatorJson.Read),
        };
}

/// <summary>Writes an attribution in the canonical form of which digests are computed.</summary>
internal static class AttributionJson
{
    public static void Write(Utf8JsonWriter json, Attribution attribution)
    {
        json.Text("id", attribution.Id.Value);
        json.Text("claim", attribution.Claim.Value);
        json.Text("article", attribution.Article.Value);
        json.Enum("voice", attribution.Voice);
        json.Text("claimant", attribution.Claimant?.Value);
        json.List("relays", attribution.Relays, IdJson.Write);
        json.Enum("form", attribution.Form);
        json.Enum("hedge", attribution.Hedge);
        json.Date("uttered", attribution.Uttered);
        json.List("locators", attribution.Locators, LocatorJson.Write);
    }
}

/// <summary>Stores a locator as <c>{"line":3,"start":10,"end":25}</c>.</summary>
internal static class LocatorJson
{
    public static void Write(Utf8JsonWriter json, Locator locator) =>
        json.Object(
            locator,
            static (json, locator) =>
            {
                json.Number("line", locator.Line);
                json.Number("start", locator.Start);
                json.Number("end", locator.End);
            }
        );

    public static Locator Read(JsonElement json) =>
        new(json.Number("line"), json.FindNumber("start"), json.FindNumber("end"));
}
