using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>Where a page stands in its list.</summary>
internal readonly record struct PageInfo(Page Page)
{
    public string? StartCursor => Page.Count > 0 ? Page.CursorOf(0) : null;

    public string? EndCursor => Page.Count > 0 ? Page.CursorOf(Page.Count - 1) : null;
}
