using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>Reads a claim with its attributions.</summary>
internal static class ClaimReader
{
    public static void Read(FieldReader fields)
    {
        var values = fields.Values;
        var id = ClaimId.FromSlug(fields.Id(RecordKind.Claim));
        var claim = new Claim
        {
            Id = id,
            Text = fields.RequiredValue("text", values.Sentence) ?? "",
            Kind = fields.RequiredEnumeration<ClaimKind>("kind").GetValueOrDefault(),
            Modality = fields.Enumeration<Modality>("modality") ?? Modality.Factual,
            Participants = fields.Mappings("participants", "a participant", ReadParticipant),
            Occurred = fields.Value("occurred", values.Date),
            Quantity = fields.Mapping("quantity", "a quantity") is { } quantity ? QuantityReader.Read(quantity) : null,
            Places = fields.Entities("places", EntityUse.Place),
            Events = fields.Entities("events", EntityUse.Event),
            Questions = fields.Scalars("questions", (node, label) => ReadAnswer(node, label, id, fields)),
            Condition = fields.Value("condition", values.Sentence),
            Note = fields.Value("note", values.Prose),
        };
        var attributionCharacters = ReadAttributions(fields, id);
        fields.Close();
        fields.CheckSize(fields.Characters - attributionCharacters);
        fields.Draft.Claims.Add(new(claim, fields.At));
    }

    private static int ReadAttributions(FieldReader fields, ClaimId id)
    {
        var (count, characters) = (0, 0);
        fields.ForEachMapping(
            "attributions",
            "an attribution",
            attribution =>
            {
                AttributionReader.Read(attribution, id);
                count++;
                characters += attribution.Characters;
            }
        );
        if (!fields.Has("attributions") || fields.IsEmptyList("attributions"))
            fields.Error("a claim needs at least one of 'attributions', which tell who says it in which article");
        return characters;
    }

    private static Participant? ReadParticipant(FieldReader fields)
    {
        var role = fields.RequiredEnumeration<ParticipantRole>("role");
        var entity = fields.RequiredValue("entity", (node, label) => fields.Values.Entity(node, label, EntityUse.Any));
        fields.Close();
        return role is { } part && entity is { } who ? new(part, who) : null;
    }

    private static QuestionId? ReadAnswer(DataNode node, string label, ClaimId claim, FieldReader fields)
    {
        var question = fields.Values.Question(node, label);
        if (question is { } answered)
            fields.Draft.Answers.Add(new(claim.Slug, answered.Slug, node.At));
        return question;
    }
}
