using GraphQL;
using GraphQL.Types;
using Serverless.Benchmarks.Engine;

namespace Serverless.Benchmarks.GraphQLDotNet;

internal sealed class ClaimType : ObjectGraphType<BenchClaim>
{
    public ClaimType()
    {
        Name = "Claim";
        Interface<NodeType>();
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(static context => context.Source.Id);
        Field<NonNullGraphType<StringGraphType>>("text").Resolve(static context => context.Source.Text);
        Field<NonNullGraphType<ClaimKindType>>("kind").Resolve(static context => context.Source.Kind);
        Field<NonNullGraphType<FloatGraphType>>("confidence").Resolve(static context => context.Source.Confidence);
        Field<NonNullGraphType<IntGraphType>>("position").Resolve(static context => context.Source.Position);
        Field<NonNullGraphType<BooleanGraphType>>("verified").Resolve(static context => context.Source.Verified);
        Field<NonNullGraphType<StringGraphType>>("language").Resolve(static context => context.Source.Language);
        Field<NonNullGraphType<StringGraphType>>("createdAt").Resolve(static context => context.Source.CreatedAt);
        Field<NonNullGraphType<StringGraphType>>("sourceUrl").Resolve(static context => context.Source.SourceUrl);
        Field<StringGraphType>("occurredOn").Resolve(static context => context.Source.OccurredOn);
        Field<NonNullGraphType<StringGraphType>>("original").Resolve(static context => context.Source.Original);
        Field<StringGraphType>("verdict").Resolve(Verdict);
        Field<QuantityType>("quantity").Resolve(static context => context.Source.Quantity);
        Field<NonNullGraphType<ArticleType>>("article").Resolve(static context => context.Source.Article);
        Field<NonNullGraphType<EntityType>>("claimant").Resolve(static context => context.Source.Claimant);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityType>>>>("subjects")
            .Resolve(static context => context.Source.Subjects);
    }

    /// <summary>Adds an error if there is no verdict, which costs less than throwing an exception.</summary>
    private static string? Verdict(IResolveFieldContext<BenchClaim> context)
    {
        if (context.Source.Verdict is null)
        {
            var error = new ExecutionError($"{context.Source.Id} has no verdict yet.") { Path = context.ResponsePath };
            error.AddLocation(context.FieldAst, context.Document);
            context.Errors.Add(error);
        }

        return context.Source.Verdict;
    }
}

internal sealed class ClaimKindType : EnumerationGraphType<ClaimKind>
{
    public ClaimKindType() => Name = "ClaimKind";
}

internal sealed class QuantityType : ObjectGraphType<BenchQuantity>
{
    public QuantityType()
    {
        Name = "Quantity";
        Field<NonNullGraphType<FloatGraphType>>("value").Resolve(static context => context.Source.Value);
        Field<NonNullGraphType<StringGraphType>>("unit").Resolve(static context => context.Source.Unit);
    }
}
