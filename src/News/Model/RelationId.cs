namespace Serverless.News.Model;

/// <summary>The global id of a relation: <c>relation:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct RelationId(string Value)
{
    public const string Prefix = "relation:";

    public static RelationId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}
