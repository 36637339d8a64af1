using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Claims;

/// <summary>Binds <c>type ClaimConnection</c> with its facets.</summary>
internal sealed class ClaimConnectionFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.BindEdge<ClaimEntry>("Claim");
        schema
            .Object<ClaimConnection>("ClaimConnection")
            .Field("edges", static connection => Edge<ClaimEntry>.Of(connection.Page))
            .Field("nodes", static connection => connection.Page.Items)
            .Field("pageInfo", static connection => new PageInfo(connection.Page))
            .Field("totalCount", static connection => connection.Page.TotalCount)
            .Field("facets", static connection => connection.Facets);
        schema
            .Object<ClaimFacets>("ClaimFacets")
            .Field("kinds", static facets => facets.Kinds())
            .Field("standings", static facets => facets.Standings())
            .Field(
                "claimants",
                FirstArgument.Read,
                static (facets, first) => FirstArgument.Take(facets.Claimants(), first)
            )
            .Field(
                "outlets",
                FirstArgument.Read,
                static (facets, first) => FirstArgument.Take(facets.Outlets(), first)
            );
        schema
            .Object<Counted<ClaimKind>>("KindCount")
            .Field("kind", static counted => counted.Value)
            .Field("count", static counted => counted.Count);
        schema
            .Object<Counted<Standing>>("StandingCount")
            .Field("standing", static counted => counted.Value)
            .Field("count", static counted => counted.Count);
        schema
            .Object<Counted<EntityEntry>>("EntityCount")
            .Field("entity", static counted => counted.Value)
            .Field("count", static counted => counted.Count);
    }
}
