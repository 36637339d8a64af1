using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>Reads a relation between two claims, as an editor states it.</summary>
internal static class RelationReader
{
    public static void Read(FieldReader fields)
    {
        var values = fields.Values;
        var slug = fields.Value("id", (node, label) => values.Id(node, label, RecordKind.Relation));
        var from = fields.RequiredValue("from", values.Claim);
        var to = fields.RequiredValue("to", values.Claim);
        var kind = fields.RequiredEnumeration<RelationKind>("kind");
        var aspect = fields.Enumeration<Aspect>("aspect");
        var rationale = fields.Value("rationale", values.Sentence);
        fields.Close();
        fields.CheckSize(fields.Characters);
        if (from is not { } first || to is not { } second || kind is not { } known)
            return;
        if (first == second)
            fields.Error($"'{first.Slug}' is related to itself");
        if (!fields.Has("id"))
            slug = fields.DeriveId(RecordKind.Relation, first.Slug, second.Slug, Slug.Of(known));
        var relation = new Relation
        {
            Id = RelationId.FromSlug(slug ?? ""),
            From = first,
            To = second,
            Kind = known,
            Aspect = aspect,
            Rationale = rationale,
        };
        fields.Draft.Relations.Add(new(relation, fields.At));
    }
}
