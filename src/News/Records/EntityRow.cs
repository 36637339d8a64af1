using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.News.Records;

/// <summary>An entity as a row.</summary>
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
