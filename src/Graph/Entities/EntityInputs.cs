using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Entities;

/// <summary>Binds the filter and the order of entities.</summary>
internal sealed class EntityInputs : IFieldBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.Input<EntityFilter>(
            "EntityFilter",
            static filter =>
                new()
                {
                    Kinds = filter.Get<IReadOnlyList<EntityKind>?>("kinds"),
                    Name = filter.Get<string?>("name"),
                    ClaimsMade = filter.Get<IntRange?>("claimsMade"),
                }
        );
        schema.Enum<EntityOrderField>("EntityOrderField");
        schema.Input<EntityOrder>(
            "EntityOrder",
            static order => new(order.Get<EntityOrderField>("field"), order.Get<OrderDirection>("direction"))
        );
    }
}
