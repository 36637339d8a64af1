using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>Reads an entity.</summary>
internal static class EntityReader
{
    public static void Read(FieldReader fields)
    {
        var values = fields.Values;
        var id = EntityId.FromSlug(fields.Id(RecordKind.Entity));
        var kind = fields.RequiredEnumeration<EntityKind>("kind");
        var entity = new Entity
        {
            Id = id,
            Kind = kind.GetValueOrDefault(),
            Name = fields.RequiredValue("name", values.Name) ?? "",
            Description = fields.Value("description", values.Prose),
            Aliases = fields.List("aliases", (node, label) => ReadAlias(node, label, fields)),
            WikidataId = fields.Value("wikidata", values.WikidataId),
            Url = fields.Value("url", values.Url),
            Roles = fields.Mappings("roles", "a role", ReadRole),
            PartOf = fields.Entity("partOf", kind is EntityKind.Event ? EntityUse.WholeOfEvent : EntityUse.Whole),
            NotToConfuseWith = fields.Entities("notToConfuseWith", EntityUse.Distinction),
        };
        fields.Close();
        fields.CheckSize(fields.Characters);
        if (entity.PartOf is { } whole)
            fields.Draft.Parts.Add(new(id.Slug, whole.Slug, fields.PositionOf("partOf")));
        if (entity.NotToConfuseWith.Contains(id))
            fields.Draft.Problems.Error(
                fields.PositionOf("notToConfuseWith"),
                $"'{id.Slug}' is in its own 'notToConfuseWith'; take it out"
            );
        if (kind is not null)
            fields.Draft.Entities.Add(new(entity, fields.At));
    }

    private static Alias? ReadAlias(DataNode node, string label, FieldReader entity)
    {
        if (node is ScalarNode)
            return entity.Values.Name(node, label) is { } name ? new(name) : null;
        if (entity.Values.Mapping(node, label) is not { } mapping)
            return null;
        var fields = new FieldReader(mapping, "an alias", entity.Draft);
        var value = fields.RequiredValue("value", entity.Values.Name);
        var kind = fields.Enumeration<AliasKind>("kind") ?? AliasKind.Name;
        var language = fields.Value("language", entity.Values.LanguageTag);
        fields.Close();
        if (
            kind is AliasKind.Handle
            && value is not null
            && (value.Length < 2 || value[0] != '@' || value.Contains(' '))
        )
            fields.Error($"the handle '{value}' must begin with @ and hold no space");
        return value is null ? null : new(value, kind, language);
    }

    private static Role? ReadRole(FieldReader fields)
    {
        var title = fields.RequiredValue("title", fields.Values.Name);
        var of = fields.Entity("of", EntityUse.Any);
        fields.Close();
        return title is null ? null : new(title, of);
    }
}
