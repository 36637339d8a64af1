using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Relations;

/// <summary>Binds the filter of relations.</summary>
internal sealed class RelationInputs : ISchemaBindings
{
    public void Bind(SchemaBinder schema) =>
        schema.Input<RelationFilter>(
            "RelationFilter",
            static filter =>
                new()
                {
                    Kinds = filter.Get<IReadOnlyList<RelationKind>?>("kinds"),
                    Aspects = filter.Get<IReadOnlyList<Aspect>?>("aspects"),
                    Bases = filter.Get<IReadOnlyList<RelationBasis>?>("bases"),
                    About = filter.Get<IReadOnlyList<string>?>("about"),
                }
        );
}

/// <summary>The arguments of a list of relations.</summary>
internal sealed record RelationListArguments(PageRequest Page, RelationFilter? Filter)
{
    public static RelationListArguments Read(Arguments arguments) =>
        new(PageArguments.Read(arguments), arguments.Get<RelationFilter?>("filter"));

    /// <summary>Reads the arguments of a list that is filtered by kinds alone.</summary>
    public static RelationListArguments ReadKinds(Arguments arguments) =>
        new(PageArguments.Read(arguments), new() { Kinds = arguments.Get<IReadOnlyList<RelationKind>?>("kinds") });
}
