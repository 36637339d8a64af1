namespace Serverless.News.Model;

/// <summary>The global id of a question: <c>question:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct QuestionId(string Value)
{
    public const string Prefix = "question:";

    public static QuestionId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}
