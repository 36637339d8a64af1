namespace Serverless.News.Index;

/// <summary>An entity that is named in the same claims as another, and in how many.</summary>
public sealed record CoMention(EntityEntry Entity, int Count) : IPageable
{
    public CursorKey Key => new('m', Entity.Ordinal);
}
