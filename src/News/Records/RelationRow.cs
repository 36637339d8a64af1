using System.Text.Json;
using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>Stores a relation as a row of a table.</summary>
internal static class RelationRow
{
    public static void Write(TableRow row, Relation relation)
    {
        row["From"] = relation.From.Value;
        row["To"] = relation.To.Value;
        row.SetEnum<RelationKind>("Kind", relation.Kind);
        row.SetEnum("Aspect", relation.Aspect);
        row.SetEnum<RelationBasis>("Basis", relation.Basis);
        row.SetText("Rationale", relation.Rationale);
    }

    public static Relation Read(TableRow row) =>
        new()
        {
            Id = new(row.RowKey),
            From = new(row.GetRequiredText("From")),
            To = new(row.GetRequiredText("To")),
            Kind = row.GetEnum<RelationKind>("Kind"),
            Aspect = row.FindEnum<Aspect>("Aspect"),
            Basis = row.GetEnum<RelationBasis>("Basis"),
            Rationale = row.GetText("Rationale"),
        };
}

/// <summary>Writes a relation in the canonical form of which digests are computed.</summary>
internal static class RelationJson
{
    public static void Write(Utf8JsonWriter json, Relation relation)
    {
        json.Text("id", relation.Id.Value);
        json.Text("from", relation.From.Value);
        json.Text("to", relation.To.Value);
        json.Enum("kind", relation.Kind);
        if (relation.Aspect is { } aspect)
            json.Enum("aspect", aspect);
        json.Enum("basis", relation.Basis);
        json.Text("rationale", relation.Rationale);
    }
}
