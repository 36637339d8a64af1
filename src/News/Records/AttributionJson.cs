using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>An attribution in canonical form.</summary>
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
