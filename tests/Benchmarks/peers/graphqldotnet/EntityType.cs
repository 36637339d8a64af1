using GraphQL.Types;
using Serverless.Benchmarks.Engine;

namespace Serverless.Benchmarks.GraphQLDotNet;

internal sealed class EntityType : ObjectGraphType<BenchEntity>
{
    public EntityType()
    {
        Name = "Entity";
        Interface<NodeType>();
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(static context => context.Source.Id);
        Field<NonNullGraphType<StringGraphType>>("name").Resolve(static context => context.Source.Name);
        Field<NonNullGraphType<EntityKindType>>("kind").Resolve(static context => context.Source.Kind);
        Field<NonNullGraphType<StringGraphType>>("description").Resolve(static context => context.Source.Description);
        Field<StringGraphType>("country").Resolve(static context => context.Source.Country);
        this.Page<BenchEntity, BenchClaim, ClaimType>("claimsMade", static context => context.Source.ClaimsMade);
        this.Page<BenchEntity, BenchClaim, ClaimType>("claimsAbout", static context => context.Source.ClaimsAbout);
        this.Page<BenchEntity, BenchArticle, ArticleType>("articles", static context => context.Source.Articles);
    }
}

internal sealed class EntityKindType : EnumerationGraphType<EntityKind>
{
    public EntityKindType() => Name = "EntityKind";
}
