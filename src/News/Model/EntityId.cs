namespace Serverless.News.Model;

/// <summary>The global id of an entity: <c>entity:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct EntityId(string Value)
{
    public const string Prefix = "entity:";

    public static EntityId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}
