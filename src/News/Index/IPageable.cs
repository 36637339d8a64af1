namespace Serverless.News.Index;

/// <summary>An object in a list that clients read in pages.</summary>
public interface IPageable
{
    CursorKey Key { get; }
}
