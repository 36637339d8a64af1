using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Entities;

/// <summary>Binds the filter and the order of entities.</summary>
internal sealed class EntityInputs : ISchemaBindings
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

/// <summary>The arguments of the list of entities.</summary>
internal sealed record EntityListArguments(PageRequest Page, EntityFilter? Filter, EntityOrder Order)
{
    public static EntityListArguments Read(Arguments arguments) =>
        new(
            PageArguments.Read(arguments),
            arguments.Get<EntityFilter?>("filter"),
            arguments.Get<EntityOrder?>("orderBy") ?? new(EntityOrderField.Claims)
        );
}

/// <summary>The arguments of a list of entities that is filtered by kinds alone.</summary>
internal sealed record KindsArguments(PageRequest Page, IReadOnlyList<EntityKind>? Kinds)
{
    public static KindsArguments Read(Arguments arguments) =>
        new(PageArguments.Read(arguments), arguments.Get<IReadOnlyList<EntityKind>?>("kinds"));

    public static KindsArguments ReadForward(Arguments arguments) =>
        new(PageArguments.ReadForward(arguments), arguments.Get<IReadOnlyList<EntityKind>?>("kinds"));

    public IReadOnlyList<EntityEntry> Select(IReadOnlyList<EntityEntry> entities) =>
        Select(entities, static entity => entity);

    public IReadOnlyList<T> Select<T>(IReadOnlyList<T> list, Func<T, EntityEntry> entity) =>
        Kinds is null ? list : [.. list.Where(item => Kinds.Contains(entity(item).Record.Kind))];
}
