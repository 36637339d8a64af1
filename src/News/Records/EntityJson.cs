using System.Text.Json;
using Serverless.News.Model;

namespace Serverless.News.Records;

/// <summary>An entity in canonical form.</summary>
internal static class EntityJson
{
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.Text("id", entity.Id.Value);
        json.Enum("kind", entity.Kind);
        json.Text("name", entity.Name);
        json.Text("description", entity.Description);
        json.List("aliases", entity.Aliases, AliasJson.Write);
        json.Text("wikidataId", entity.WikidataId);
        json.Text("url", entity.Url);
        json.List("roles", entity.Roles, RoleJson.Write);
        json.Text("partOf", entity.PartOf?.Value);
        json.List("notToConfuseWith", entity.NotToConfuseWith, IdJson.Write);
    }
}
