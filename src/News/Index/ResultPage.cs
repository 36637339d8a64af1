namespace Serverless.News.Index;

/// <summary>A page of a list that a client asked for: some objects that stand one after the other.</summary>
public abstract class ResultPage
{
    private readonly Edition _edition;
    private readonly int _start;

    private protected ResultPage(Edition edition, int start, int count, int totalCount) =>
        (_edition, _start, Count, TotalCount) = (edition, start, count, totalCount);

    public int Count { get; }

    /// <summary>The length of the whole list.</summary>
    public int TotalCount { get; }

    public bool HasNextPage => _start + Count < TotalCount;

    public bool HasPreviousPage => _start > 0;

    /// <summary>Returns the cursor of an object.</summary>
    /// <param name="index">The object's index in the page, from 0.</param>
    public string CursorOf(int index) => new Cursor(_edition.Id, KeyAt(_start + index), _start + index).ToString();

    private protected abstract CursorKey KeyAt(int position);
}

/// <summary>A page of a list with its objects.</summary>
public sealed class ResultPage<T> : ResultPage
    where T : IPageable
{
    private readonly IReadOnlyList<T> _list;
    private readonly int _start;

    internal ResultPage(Edition edition, IReadOnlyList<T> list, int start, int count)
        : base(edition, start, count, list.Count) => (_list, _start) = (list, start);

    public T this[int index] => _list[_start + index];

    /// <summary>All objects of the page.</summary>
    public IReadOnlyList<T> Items => _start == 0 && Count == _list.Count ? _list : [.. _list.Skip(_start).Take(Count)];

    private protected override CursorKey KeyAt(int position) => _list[position].Key;
}
