namespace Serverless.News.Index;

/// <summary>An entity that is named in the same claims as another.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Count">The number of claims that name both.</param>
public sealed record CoMention(EntityEntry Entity, int Count) : IPageable
{
    public CursorKey Key => new('m', Entity.Ordinal);
}
