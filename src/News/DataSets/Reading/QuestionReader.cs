using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

/// <summary>Reads a question with its positions.</summary>
internal static class QuestionReader
{
    public static void Read(FieldReader fields)
    {
        var id = QuestionId.FromSlug(fields.Id(RecordKind.Question));
        var text = fields.RequiredValue("text", fields.Values.Sentence) ?? "";
        var aspect = fields.RequiredEnumeration<Aspect>("aspect");
        var positionIds = new HashSet<string>(StringComparer.Ordinal);
        var positions = fields.Mappings("positions", "a position", position => ReadPosition(position, id, positionIds));
        var compatible = fields.List(
            "compatible",
            (node, label) => ReadPair(node, label, positions, fields.Draft.Problems)
        );
        fields.Close();
        fields.CheckSize(fields.Characters);

        // Without the aspect or the positions, a check of what its claims need would only report false problems.
        var arePositionsBroken = fields.Has("positions") && !fields.IsEmptyList("positions") && positions.Count == 0;
        if (aspect is { } known && !arePositionsBroken)
        {
            var question = new Question
            {
                Id = id,
                Text = text,
                Aspect = known,
                Positions = positions,
                Compatible = compatible,
            };
            fields.Draft.Questions.Add(new(question, fields.At));
        }
    }

    private static QuestionPosition? ReadPosition(FieldReader fields, QuestionId question, HashSet<string> known)
    {
        var id = fields.RequiredValue("id", fields.Values.PlainId);
        var label = fields.RequiredValue("label", fields.Values.Name) ?? "";
        var claims = fields.Scalars("claims", (node, label) => ReadListing(node, label, question, id, fields));
        fields.Close();
        if (!fields.Has("claims") || fields.IsEmptyList("claims"))
            fields.Error("a position needs 'claims': those that give this answer");
        if (id is not null && !known.Add(id))
            fields.Error($"the position id '{id}' occurs twice in this question");
        return id is null ? null : new(id, label, claims);
    }

    private static ClaimId? ReadListing(
        DataNode node,
        string label,
        QuestionId question,
        string? position,
        FieldReader fields
    )
    {
        var claim = fields.Values.Claim(node, label);
        if (claim is { } listed)
            fields.Draft.Listings.Add(new(question.Slug, listed.Slug, node.At, position ?? ""));
        return claim;
    }

    private static CompatiblePositions? ReadPair(
        DataNode node,
        string label,
        IReadOnlyList<QuestionPosition> positions,
        Problems problems
    )
    {
        if (node is not ListNode { Items: [ScalarNode first, ScalarNode second] })
        {
            problems.Error(node.At, $"{label} must be a pair of positions, such as [a, b], not {node.Kind}");
            return null;
        }

        if (first.Value == second.Value)
            problems.Error(node.At, $"the position {first.Kind} is paired with itself; pair two different positions");
        var known = positions.Select(static position => position.Id);
        foreach (var name in new[] { first, second }.Where(name => !known.Contains(name.Value)))
            problems.Error(name.At, $"unknown position {name.Kind}{Suggestion.For(name.Value, known)}");
        return new(first.Value, second.Value);
    }
}
