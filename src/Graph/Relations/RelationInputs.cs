using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Relations;

/// <summary>Binds the filter of relations.</summary>
internal sealed class RelationInputs : IFieldBindings
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
