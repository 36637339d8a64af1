namespace Serverless.News.Index;

/// <summary>A run of a list.</summary>
public sealed class Page<T>
    where T : IListed
{
    private readonly IReadOnlyList<T> _list;
    private readonly int _start;

    internal Page(Edition edition, IReadOnlyList<T> list, int start, int count) =>
        (Edition, _list, _start, Count) = (edition, list, start, count);

    public Edition Edition { get; }

    public int Count { get; }

    /// <summary>Of the whole list, not of the page.</summary>
    public int TotalCount => _list.Count;

    public bool HasNextPage => _start + Count < _list.Count;

    public bool HasPreviousPage => _start > 0;

    public T this[int index] => _list[_start + index];

    public string CursorOf(int index) => new Cursor(Edition.Id, this[index].Key, _start + index).ToString();
}
