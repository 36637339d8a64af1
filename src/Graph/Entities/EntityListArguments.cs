using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Entities;

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
