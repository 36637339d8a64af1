using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>A claim in canonical form.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.Text("id", claim.Id.Value);
        json.Text("text", claim.Text);
        json.Enum("kind", claim.Kind);
        json.Enum("modality", claim.Modality);
        json.List("participants", claim.Participants, ParticipantJson.Write);
        json.Date("occurred", claim.Occurred);
        if (claim.Quantity is { } quantity)
        {
            json.WritePropertyName("quantity");
            json.Object(quantity, Write);
        }
        json.List("places", claim.Places, IdJson.Write);
        json.List("events", claim.Events, IdJson.Write);
        json.List("questions", claim.Questions, IdJson.Write);
        json.Text("condition", claim.Condition);
        json.Text("note", claim.Note);
    }

    private static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.Number("min", quantity.Min);
        json.Number("max", quantity.Max);
        json.WriteBoolean("minInclusive", quantity.MinInclusive);
        json.WriteBoolean("maxInclusive", quantity.MaxInclusive);
        json.WriteBoolean("approximate", quantity.Approximate);
        json.Text("unit", quantity.Unit);
        json.Text("measure", quantity.Measure);
        json.Text("text", quantity.Text);
    }
}
