using GraphQL.Types;
using Serverless.Benchmarks.Engine;

namespace Serverless.Benchmarks.GraphQLDotNet;

internal sealed class ArticleType : ObjectGraphType<BenchArticle>
{
    public ArticleType()
    {
        Name = "Article";
        Interface<NodeType>();
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(static context => context.Source.Id);
        Field<NonNullGraphType<StringGraphType>>("title").Resolve(static context => context.Source.Title);
        Field<NonNullGraphType<StringGraphType>>("publisher").Resolve(static context => context.Source.Publisher);
        Field<NonNullGraphType<StringGraphType>>("publishedAt").Resolve(static context => context.Source.PublishedAt);
        Field<NonNullGraphType<StringGraphType>>("summary").Resolve(static context => context.Source.Summary);
        Field<NonNullGraphType<StringGraphType>>("url").Resolve(static context => context.Source.Url);
        Field<NonNullGraphType<IntGraphType>>("wordCount").Resolve(static context => context.Source.WordCount);
        this.Page<BenchArticle, BenchClaim, ClaimType>("claims", static context => context.Source.Claims);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityType>>>>("mentions")
            .Resolve(static context => context.Source.Mentions);
    }
}
