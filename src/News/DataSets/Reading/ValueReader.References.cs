using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

internal sealed partial class ValueReader
{
    public ArticleId? Article(DataNode node, string label) =>
        Reference(node, label, RecordKind.Article) is { } slug ? ArticleId.FromSlug(slug) : null;

    public ClaimId? Claim(DataNode node, string label) =>
        Reference(node, label, RecordKind.Claim) is { } slug ? ClaimId.FromSlug(slug) : null;

    public QuestionId? Question(DataNode node, string label) =>
        Reference(node, label, RecordKind.Question) is { } slug ? QuestionId.FromSlug(slug) : null;

    public EntityId? Entity(DataNode node, string label, EntityUse use) =>
        Reference(node, label, RecordKind.Entity, use) is { } slug ? EntityId.FromSlug(slug) : null;

    /// <summary>Reads an id that has no kind: that of a data set, or of a position within its question.</summary>
    public string? PlainId(DataNode node, string label) => SlugOf(node, label, null);

    /// <summary>Reads the id of a record and takes it. Returns it without its kind.</summary>
    public string? Id(DataNode node, string label, RecordKind kind)
    {
        if (SlugOf(node, label, kind) is not { } slug)
            return null;
        if (draft.Ids.Take(kind, slug, node.At) is { } taken)
            draft.Problems.Error(node.At, $"the {kind.Word()} id '{slug}' is taken by {taken.File}, line {taken.Line}");
        return slug;
    }

    private string? Reference(DataNode node, string label, RecordKind kind, EntityUse? use = null)
    {
        if (Scalar(node, label, $"the id of one {kind.Word()}") is not { } scalar)
            return null;
        var slug = WithoutPrefix(scalar.Value, kind);
        draft.References.Add(new(kind, slug, node.At, use));
        return slug;
    }

    private string? SlugOf(DataNode node, string label, RecordKind? kind)
    {
        if (Scalar(node, label, "an id") is not { } scalar)
            return null;
        var slug = kind is { } known ? WithoutPrefix(scalar.Value, known) : scalar.Value;
        return Slug.IsValid(slug) ? slug : Refuse<string?>(node, $"{label} is {scalar.Kind}; {Slug.Form}");
    }

    private static string WithoutPrefix(string id, RecordKind kind) =>
        id.StartsWith(kind.Word(), StringComparison.Ordinal) && id.AsSpan(kind.Word().Length) is [':', ..]
            ? id[(kind.Word().Length + 1)..]
            : id;
}
