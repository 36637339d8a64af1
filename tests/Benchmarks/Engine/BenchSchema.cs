using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types;

namespace Serverless.Benchmarks.Engine;

/// <summary>
/// Binds the bench schema; every relation is a reference in memory, so every field is pure but the one that fails.
/// </summary>
internal static class BenchSchema
{
    public static BoundSchema Build()
    {
        using var sdl = new StreamReader(typeof(BenchSchema).Assembly.GetManifestResourceStream("schema.graphql")!);
        var schema = new SchemaBinder(Schema.Parse(sdl.ReadToEnd()));
        schema.Enum<ClaimKind>("ClaimKind");
        schema.Enum<EntityKind>("EntityKind");
        schema.Interface<object>("Node");
        BindQuery(schema.Object<BenchStore>("Query"));
        BindArticle(schema.Object<BenchArticle>("Article"));
        BindClaim(schema.Object<BenchClaim>("Claim"));
        BindEntity(schema.Object<BenchEntity>("Entity"));
        schema.Object<BenchQuantity>("Quantity").Field("value", static q => q.Value).Field("unit", static q => q.Unit);
        schema
            .Object<PageInfo>("PageInfo")
            .Field("hasNextPage", static info => info.HasNextPage)
            .Field("hasPreviousPage", static info => info.HasPreviousPage)
            .Field("startCursor", static info => info.StartCursor)
            .Field("endCursor", static info => info.EndCursor);
        BindConnection<BenchArticle>(schema, "Article");
        BindConnection<BenchClaim>(schema, "Claim");
        BindConnection<BenchEntity>(schema, "Entity");
        return schema.Build();
    }

    private static void BindQuery(ObjectBinder<BenchStore> query)
    {
        query.Field("node", static a => a.Get<string>("id"), static (store, id) => store.Find(id));
        query.Field("article", static a => a.Get<string>("id"), static (store, id) => store.Find(id) as BenchArticle);
        query.Field("entity", static a => a.Get<string>("id"), static (store, id) => store.Find(id) as BenchEntity);
        query.Field(
            "articles",
            static a => (Page: PageArguments.Read(a), Publisher: a.Get<string?>("publisher")),
            static (store, a) => Page<BenchArticle>.Of(store.ArticlesOf(a.Publisher), a.Page)
        );
        query.Field(
            "claims",
            static a =>
                (Page: PageArguments.Read(a), Kind: a.Get<ClaimKind?>("kind"), Claimant: a.Get<string?>("claimant")),
            static (store, a) => Page<BenchClaim>.Of(store.ClaimsOf(a.Kind, a.Claimant), a.Page)
        );
        query.Field("entities", PageArguments.Read, static (store, page) => Page<BenchEntity>.Of(store.Entities, page));
    }

    private static void BindArticle(ObjectBinder<BenchArticle> article)
    {
        article
            .Field("id", static a => a.Id)
            .Field("title", static a => a.Title)
            .Field("publisher", static a => a.Publisher);
        article
            .Field("publishedAt", static a => a.PublishedAt)
            .Field("summary", static a => a.Summary)
            .Field("url", static a => a.Url);
        article.Field("wordCount", static a => a.WordCount).Field("mentions", static a => a.Mentions);
        article.Field("claims", PageArguments.Read, static (a, page) => Page<BenchClaim>.Of(a.Claims, page));
    }

    private static void BindClaim(ObjectBinder<BenchClaim> claim)
    {
        claim.Field("id", static c => c.Id).Field("text", static c => c.Text).Field("kind", static c => c.Kind);
        claim
            .Field("confidence", static c => c.Confidence)
            .Field("position", static c => c.Position)
            .Field("verified", static c => c.Verified);
        claim
            .Field("language", static c => c.Language)
            .Field("createdAt", static c => c.CreatedAt)
            .Field("sourceUrl", static c => c.SourceUrl);
        claim
            .Field("occurredOn", static c => c.OccurredOn)
            .Field("quantity", static c => c.Quantity)
            .Field("article", static c => c.Article);
        claim.Field("claimant", static c => c.Claimant).Field("subjects", static c => c.Subjects);
        claim.Field("original", static c => c.Original).Batch("verdict", Verdicts);
    }

    private static Results<string?> Verdicts(Batch<BenchClaim> claims)
    {
        var results = new Results<string?>(claims.Count);
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Verdict is { } verdict)
                results[i] = verdict;
            else
                results.Fail(i, new FieldError($"{claims[i].Id} has no verdict yet."));
        }

        return results;
    }

    private static void BindEntity(ObjectBinder<BenchEntity> entity)
    {
        entity.Field("id", static e => e.Id).Field("name", static e => e.Name).Field("kind", static e => e.Kind);
        entity.Field("description", static e => e.Description).Field("country", static e => e.Country);
        entity.Field("claimsMade", PageArguments.Read, static (e, page) => Page<BenchClaim>.Of(e.ClaimsMade, page));
        entity.Field("claimsAbout", PageArguments.Read, static (e, page) => Page<BenchClaim>.Of(e.ClaimsAbout, page));
        entity.Field("articles", PageArguments.Read, static (e, page) => Page<BenchArticle>.Of(e.Articles, page));
    }

    private static void BindConnection<T>(SchemaBinder schema, string name)
        where T : class
    {
        schema
            .Object<Page<T>>(name + "Connection")
            .Field("totalCount", static page => page.List.Length)
            .Field("pageInfo", static page => page.Info)
            .Field("edges", static page => page.Edges);
        schema
            .Object<Edge<T>>(name + "Edge")
            .Field("cursor", static edge => edge.Cursor)
            .Field("node", static edge => edge.Node);
    }
}
