using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Relations;

/// <summary>Binds <c>type Relation</c> to the relations of an edition.</summary>
internal sealed class RelationFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.Enum<RelationKind>("RelationKind");
        schema.Enum<RelationBasis>("RelationBasis");
        schema.BindConnection<RelationEntry>("Relation");

        schema
            .Object<RelationEntry>("Relation")
            .Field("id", static relation => relation.Id)
            .Field("from", static relation => relation.From)
            .Field("to", static relation => relation.To)
            .Field<ClaimEntry[]>("claims", static relation => [relation.From, relation.To])
            .Field("kind", static relation => relation.Record.Kind)
            .Field("aspect", static relation => relation.Record.Aspect)
            .Field("basis", static relation => relation.Record.Basis)
            .Field("rationale", static relation => relation.Record.Rationale);
    }
}
