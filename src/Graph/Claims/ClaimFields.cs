using Serverless.Graph.Lists;
using Serverless.Graph.Relations;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Claims;

/// <summary>Binds <c>type Claim</c> to the claims of an edition.</summary>
internal sealed class ClaimFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.Enum<ClaimKind>("ClaimKind");
        schema.Enum<Modality>("Modality");
        schema.Enum<Standing>("Standing");

        var claim = schema.Object<ClaimEntry>("Claim");

        // Columns of the claim itself.
        claim.Field("id", static c => c.Id);
        claim.Field("text", static c => c.Record.Text);
        claim.Field("kind", static c => c.Record.Kind);
        claim.Field("modality", static c => c.Record.Modality);
        claim.Field("occurred", static c => c.Record.Occurred);
        claim.Field("quantity", static c => c.Record.Quantity);
        claim.Field("condition", static c => c.Record.Condition);
        claim.Field("note", static c => c.Record.Note);

        // What follows from its attributions and from other claims.
        claim.Field("standing", static c => c.Standing);
        claim.Field("articleCount", static c => c.Articles.Count);
        claim.Field("independentSourceCount", static c => c.IndependentSourceCount);
        claim.Field("claimantCount", static c => c.Claimants.Count);

        // Other records, to which the edition in memory has references.
        claim.Field("participants", static c => c.Participants);
        claim.Field("places", static c => c.Places);
        claim.Field("events", static c => c.Events);
        claim.Field("questions", static c => c.Questions);
        claim.Field("claimants", FirstArgument.Read, static (c, first) => FirstArgument.Take(c.Claimants, first));

        claim.Batch(
            "attributions",
            PageArguments.Read,
            static (claims, page) => Connections.Take(claims, page, static c => c.Attributions)
        );
        claim.Batch(
            "relations",
            RelationListArguments.ReadKinds,
            static (claims, arguments) =>
                Connections.TakeFiltered(
                    claims,
                    arguments.Page,
                    RelationFilter.Compile(arguments.Filter, claims.Root<Edition>()),
                    static c => c.Relations
                )
        );

        BindParts(schema);
    }

    private static void BindParts(SchemaBinder schema)
    {
        schema.Enum<ParticipantRole>("ParticipantRole");
        schema
            .Object<ParticipantEntry>("Participant")
            .Field("role", static participant => participant.Role)
            .Field("entity", static participant => participant.Entity);
        schema
            .Object<Quantity>("Quantity")
            .Field("min", static quantity => quantity.Min)
            .Field("max", static quantity => quantity.Max)
            .Field("minInclusive", static quantity => quantity.MinInclusive)
            .Field("maxInclusive", static quantity => quantity.MaxInclusive)
            .Field("approximate", static quantity => quantity.Approximate)
            .Field("unit", static quantity => quantity.Unit)
            .Field("measure", static quantity => quantity.Measure)
            .Field("text", static quantity => quantity.Text);
    }
}
