namespace Serverless.News.Model;

/// <summary>The global id of an attribution: <c>attribution:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct AttributionId(string Value)
{
    public const string Prefix = "attribution:";

    public static AttributionId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}
