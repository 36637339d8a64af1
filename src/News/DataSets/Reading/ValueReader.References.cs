using Serverless.News.DataSets.Nodes;
using Serverless.News.Model;

namespace Serverless.News.DataSets.Reading;

internal sealed partial class ValueReader
{
    public ArticleId? Article(DataNode node, string label) =>
        Reference(node, label, Noun.Article) is { } slug ? ArticleId.FromSlug(slug) : null;

    public ClaimId? Claim(DataNode node, string label) =>
        Reference(node, label, Noun.Claim) is { } slug ? ClaimId.FromSlug(slug) : null;

    public QuestionId? Question(DataNode node, string label) =>
        Reference(node, label, Noun.Question) is { } slug ? QuestionId.FromSlug(slug) : null;

    public EntityId? Entity(DataNode node, string label, EntityUse use) =>
        Reference(node, label, Noun.Entity, use) is { } slug ? EntityId.FromSlug(slug) : null;

    /// <summary>A name in the form of an id, without a noun: a data set's, or a position's within its question.</summary>
    public string? PlainId(DataNode node, string label) => SlugOf(node, label, null);

    /// <summary>The id of a record, without its noun, which this call takes.</summary>
    public string? Id(DataNode node, string label, Noun noun)
    {
        if (SlugOf(node, label, noun) is not { } slug)
            return null;
        if (draft.Ids.Take(noun, slug, node.Place) is { } taken)
            draft.Problems.Error(
                node.Place,
                $"the {noun.Word()} id '{slug}' is taken by {taken.File}, line {taken.Line}"
            );
        return slug;
    }

    private string? Reference(DataNode node, string label, Noun noun, EntityUse? use = null)
    {
        if (Scalar(node, label, $"the id of one {noun.Word()}") is not { } scalar)
            return null;
        var slug = WithoutNoun(scalar.Value, noun);
        draft.References.Add(new(noun, slug, node.Place, use));
        return slug;
    }

    private string? SlugOf(DataNode node, string label, Noun? noun)
    {
        if (Scalar(node, label, "an id") is not { } scalar)
            return null;
        var slug = noun is { } known ? WithoutNoun(scalar.Value, known) : scalar.Value;
        return Slug.IsValid(slug) ? slug : Refuse<string?>(node, $"{label} is {scalar.Kind}; {Slug.Form}");
    }

    private static string WithoutNoun(string id, Noun noun) =>
        id.StartsWith(noun.Word(), StringComparison.Ordinal) && id.AsSpan(noun.Word().Length) is [':', ..]
            ? id[(noun.Word().Length + 1)..]
            : id;
}
