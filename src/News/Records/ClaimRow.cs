using System.Text.Json;
using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>Stores a claim as a row of a table.</summary>
internal static class ClaimRow
{
    public static void Write(TableRow row, Claim claim)
    {
        row.SetText("Text", claim.Text);
        row.SetEnum<ClaimKind>("Kind", claim.Kind);
        row.SetEnum<Modality>("Modality", claim.Modality);
        row.SetList("Participants", claim.Participants, ParticipantJson.Write);
        row.SetDate("Occurred", claim.Occurred);
        if (claim.Quantity is { } quantity)
            Write(row, quantity);
        row.SetList("Places", claim.Places, IdJson.Write);
        row.SetList("Events", claim.Events, IdJson.Write);
        row.SetList("Questions", claim.Questions, IdJson.Write);
        row.SetText("Condition", claim.Condition);
        row.SetText("Note", claim.Note);
    }

    public static Claim Read(TableRow row) =>
        new()
        {
            Id = new(row.RowKey),
            Text = row.GetRequiredText("Text"),
            Kind = row.GetEnum<ClaimKind>("Kind"),
            Modality = row.GetEnum<Modality>("Modality"),
            Participants = row.GetList("Participants", ParticipantJson.Read),
            Occurred = row.GetDate("Occurred"),
            Quantity = row.GetText("QuantityText") is { } text ? ReadQuantity(row, text) : null,
            Places = row.GetList("Places", IdJson.ReadEntity),
            Events = row.GetList("Events", IdJson.ReadEntity),
            Questions = row.GetList("Questions", IdJson.ReadQuestion),
            Condition = row.GetText("Condition"),
            Note = row.GetText("Note"),
        };

    private static void Write(TableRow row, Quantity quantity)
    {
        row["QuantityMin"] = quantity.Min;
        row["QuantityMax"] = quantity.Max;
        row["QuantityMinInclusive"] = quantity.MinInclusive;
        row["QuantityMaxInclusive"] = quantity.MaxInclusive;
        row["QuantityApproximate"] = quantity.Approximate;
        row.SetText("QuantityUnit", quantity.Unit);
        row.SetText("QuantityMeasure", quantity.Measure);
        row.SetText("QuantityText", quantity.Text);
    }

    private static Quantity ReadQuantity(TableRow row, string text) =>
        new()
        {
            Min = row.GetDouble("QuantityMin"),
            Max = row.GetDouble("QuantityMax"),
            MinInclusive = row.GetBoolean("QuantityMinInclusive") ?? true,
            MaxInclusive = row.GetBoolean("QuantityMaxInclusive") ?? true,
            Approximate = row.GetBoolean("QuantityApproximate") ?? false,
            Unit = row.GetRequiredText("QuantityUnit"),
            Measure = row.GetRequiredText("QuantityMeasure"),
            Text = text,
        };
}

/// <summary>Writes a claim in the canonical form of which digests are computed.</summary>
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

/// <summary>Stores a participant as <c>{"role":"AGENT","entity":"entity:x"}</c>.</summary>
internal static class ParticipantJson
{
    public static void Write(Utf8JsonWriter json, Participant participant) =>
        json.Object(
            participant,
            static (json, p) =>
            {
                json.Enum("role", p.Role);
                json.Text("entity", p.Entity.Value);
            }
        );

    public static Participant Read(JsonElement json) =>
        new(json.Enum<ParticipantRole>("role"), new(json.Text("entity")));
}
