using GraphQL;
using GraphQL.Types;
using Serverless.Benchmarks.Engine;

namespace Serverless.Benchmarks.GraphQLDotNet;

/// <summary>
/// The schema of the bench, <c>schema.graphql</c>, built from types in code, which is the cheapest way of this library
/// for each field.
/// </summary>
internal sealed class BenchGraph : Schema
{
    public BenchGraph()
    {
        Query = new QueryType();
        RegisterType(typeof(ArticleType));
        RegisterType(typeof(ClaimType));
        RegisterType(typeof(EntityType));
    }
}

internal sealed class QueryType : ObjectGraphType<BenchStore>
{
    public QueryType()
    {
        Name = "Query";
        Field<NodeType>("node").Argument<NonNullGraphType<IdGraphType>>("id").Resolve(static context => Find(context));
        Field<ArticleType>("article")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Resolve(static context => Find(context) as BenchArticle);
        Field<EntityType>("entity")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Resolve(static context => Find(context) as BenchEntity);
        this.Page<BenchStore, BenchArticle, ArticleType>("articles", Articles).Argument<StringGraphType>("publisher");
        this.Page<BenchStore, BenchClaim, ClaimType>("claims", Claims)
            .Argument<ClaimKindType>("kind")
            .Argument<IdGraphType>("claimant");
        this.Page<BenchStore, BenchEntity, EntityType>("entities", static context => context.Source.Entities);
    }

    private static object? Find(IResolveFieldContext<BenchStore> context) =>
        context.Source.Find(context.GetArgument<string>("id"));

    private static BenchArticle[] Articles(IResolveFieldContext<BenchStore> context) =>
        context.Source.ArticlesOf(context.GetArgument<string?>("publisher"));

    private static BenchClaim[] Claims(IResolveFieldContext<BenchStore> context) =>
        context.Source.ClaimsOf(context.GetArgument<ClaimKind?>("kind"), context.GetArgument<string?>("claimant"));
}

internal sealed class NodeType : InterfaceGraphType
{
    public NodeType()
    {
        Name = "Node";
        Field<NonNullGraphType<IdGraphType>>("id");
    }
}
