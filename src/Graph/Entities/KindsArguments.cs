using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Entities;

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
