using Serverless.Graph.Claims;
using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Entities;

/// <summary>Binds <c>type Entity</c> to the entities of an edition.</summary>
internal sealed class EntityFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.Enum<EntityKind>("EntityKind");
        schema.BindConnection<EntityEntry>("Entity");

        var entity = schema.Object<EntityEntry>("Entity");

        // Columns of the entity itself.
        entity.Field("id", static e => e.Id);
        entity.Field("kind", static e => e.Record.Kind);
        entity.Field("name", static e => e.Record.Name);
        entity.Field("description", static e => e.Record.Description);
        entity.Field("aliases", static e => e.Record.Aliases);
        entity.Field("wikidataId", static e => e.Record.WikidataId);
        entity.Field("url", static e => e.Record.Url);

        // Other records, to which the edition in memory has references.
        entity.Field("roles", static e => e.Roles);
        entity.Field("partOf", static e => e.PartOf);
        entity.Field("notToConfuseWith", static e => e.NotToConfuseWith);

        entity.Batch(
            "claimsMade",
            ClaimListArguments.ReadByUtterance,
            static (entities, arguments) => ClaimConnections.Take(entities, arguments, static e => e.ClaimsMade)
        );
        entity.Batch(
            "claimsAbout",
            ClaimListArguments.ReadByOccurrence,
            static (entities, arguments) => ClaimConnections.Take(entities, arguments, static e => e.ClaimsAbout)
        );
        entity.Batch(
            "articles",
            PageArguments.Read,
            static (entities, page) => Connections.Take(entities, page, static e => e.Articles)
        );
        entity.Batch(
            "coMentions",
            KindsArguments.ReadForward,
            static (entities, arguments) =>
                Connections.Take(
                    entities,
                    arguments.Page,
                    e => arguments.Select(e.CoMentions, static mention => mention.Entity)
                )
        );

        BindParts(schema);
    }

    private static void BindParts(SchemaBinder schema)
    {
        schema.Enum<AliasKind>("AliasKind");
        schema
            .Object<Alias>("Alias")
            .Field("value", static alias => alias.Value)
            .Field("kind", static alias => alias.Kind)
            .Field("language", static alias => alias.Language);
        schema.Object<RoleEntry>("Role").Field("title", static role => role.Title).Field("of", static role => role.Of);
        schema
            .Object<Connection<CoMention>>("CoMentionConnection")
            .Field("edges", static connection => Edge<CoMention>.Of(connection.Page))
            .Field<EntityEntry[]>(
                "nodes",
                static connection => [.. connection.Page.Items.Select(static mention => mention.Entity)]
            )
            .Field("pageInfo", static connection => new PageInfo(connection.Page))
            .Field("totalCount", static connection => connection.Page.TotalCount);
        schema
            .Object<Edge<CoMention>>("CoMentionEdge")
            .Field("cursor", static edge => edge.Cursor)
            .Field("node", static edge => edge.Node.Entity)
            .Field("count", static edge => edge.Node.Count);
    }
}
