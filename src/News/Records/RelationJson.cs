using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>A relation in canonical form.</summary>
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
