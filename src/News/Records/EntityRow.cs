using System.Text.Json;
using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>Stores an entity as a row of a table.</summary>
internal static class EntityRow
{
    public static void Write(TableRow row, Entity entity)
    {
        row.SetEnum<EntityKind>("Kind", entity.Kind);
        row.SetText("Name", entity.Name);
        row.SetText("Description", entity.Description);
        row.SetList("Aliases", entity.Aliases, AliasJson.Write);
        row["WikidataId"] = entity.WikidataId;
        row.SetText("Url", entity.Url);
        row.SetList("Roles", entity.Roles, RoleJson.Write);
        row["PartOf"] = entity.PartOf?.Value;
        row.SetList("NotToConfuseWith", entity.NotToConfuseWith, IdJson.Write);
    }

    public static Entity Read(TableRow row) =>
        new()
        {
            Id = new(row.RowKey),
            Kind = row.GetEnum<EntityKind>("Kind"),
            Name = row.GetRequiredText("Name"),
            Description = row.GetText("Description"),
            Aliases = row.GetList("Aliases", AliasJson.Read),
            WikidataId = row.GetString("WikidataId"),
            Url = row.GetText("Url"),
            Roles = row.GetList("Roles", RoleJson.Read),
            PartOf = row.GetEntity("PartOf"),
            NotToConfuseWith = row.GetList("NotToConfuseWith", IdJson.ReadEntity),
        };
}

/// <summary>Writes an entity in the canonical form of which digests are computed.</summary>
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

/// <summary>Stores an alias as <c>{"value":"Q1","kind":"SPELLING","language":"en"}</c>.</summary>
internal static class AliasJson
{
    public static void Write(Utf8JsonWriter json, Alias alias) =>
        json.Object(
            alias,
            static (json, alias) =>
            {
                json.Text("value", alias.Value);
                json.Enum("kind", alias.Kind);
                json.Text("language", alias.Language);
            }
        );

    public static Alias Read(JsonElement json) =>
        new(json.Text("value"), json.Enum<AliasKind>("kind"), json.FindText("language"));
}

/// <summary>Stores a role as <c>{"title":"minister","of":"entity:x"}</c>.</summary>
internal static class RoleJson
{
    public static void Write(Utf8JsonWriter json, Role role) =>
        json.Object(
            role,
            static (json, role) =>
            {
                json.Text("title", role.Title);
                json.Text("of", role.Of?.Value);
            }
        );

    public static Role Read(JsonElement json) =>
        new(json.Text("title"), json.FindText("of") is { } of ? new EntityId(of) : null);
}
