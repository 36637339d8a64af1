namespace Serverless.News.Index;

/// <summary>Something that stands in a list which is read in pages.</summary>
public interface IPageable
{
    CursorKey Key { get; }
}
