using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

internal static class QuestionReader
{
    public static void Read(FieldReader fields)
    {
        var id = QuestionId.FromSlug(fields.Id(Noun.Question));
        var positions = fields.Mappings("positions", "a position", position => ReadPosition(position, id));
        CheckIds(fields, positions);
        var aspect = fields.RequiredEnumeration<Aspect>("aspect");
        var question = new Question
        {
            Id = id,
            Text = fields.RequiredValue("text", fields.Values.Sentence) ?? "",
            Aspect = aspect.GetValueOrDefault(),
            Positions = positions,
            Compatible = fields.List("compatible", (node, label) => ReadPair(node, label, positions, fields.Draft.Problems)),
        };
        fields.Close();
        fields.CheckSize(fields.Characters);
        var arePositionsBroken = fields.Has("positions") && !fields.IsEmptyList("positions") && positions.Count == 0;
        if (aspect is not null && !arePositionsBroken)
            fields.Draft.Questions.Add(new(question, fields.Place));
    }

    private static QuestionPosition? ReadPosition(FieldReader fields, QuestionId question)
    {
        var id = fields.RequiredValue("id", fields.Values.PlainId);
        var label = fields.RequiredValue("label", fields.Values.Name) ?? "";
        var claims = fields.Scalars("claims", (node, label) => ReadListing(node, label, question, id, fields));
        fields.Close();
        if (!fields.Has("claims") || fields.IsEmptyList("claims"))
            fields.Error("a position needs 'claims': those that give this answer");
        return id is null ? null : new(id, label, claims);
    }

    private static ClaimId? ReadListing(DataNode node, string label, QuestionId question, string? position, FieldReader fields)
    {
        var claim = fields.Values.Claim(node, label);
        if (claim is { } listed)
            fields.Draft.Listings.Add(new(question.Slug, listed.Slug, node.Place, position ?? ""));
        return claim;
    }

    private static CompatiblePositions? ReadPair(
        DataNode node, string label, IReadOnlyList<QuestionPosition> positions, Problems problems)
    {
        if (node is not ListNode { Items: [ScalarNode first, ScalarNode second] })
        {
            problems.Error(node.Place, $"{label} must be a pair of positions, such as [a, b], not {node.Kind}");
            return null;
        }

        if (first.Value == second.Value)
            problems.Error(node.Place, $"the position {first.Kind} is compatible with itself anyway");
        var known = positions.Select(static position => position.Id);
        foreach (var name in new[] { first, second }.Where(name => !known.Contains(name.Value)))
            problems.Error(name.Place, $"unknown position {name.Kind}{Suggestion.For(name.Value, known)}");
        return new(first.Value, second.Value);
    }

    private static void CheckIds(FieldReader fields, IReadOnlyList<QuestionPosition> positions)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var position in positions.Where(position => !ids.Add(position.Id)))
            fields.Draft.Problems.Error(fields.PlaceOf("positions"), $"the position id '{position.Id}' stands twice in this question");
    }
}
