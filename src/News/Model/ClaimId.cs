namespace Serverless.News.Model;

/// <summary>The global id of a claim: <c>claim:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct ClaimId(string Value)
{
    public const string Prefix = "claim:";

    public static ClaimId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}
