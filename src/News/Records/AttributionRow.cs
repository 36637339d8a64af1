using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>An attribution as a row.</summary>
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
