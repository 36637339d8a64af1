namespace Serverless.News.Index;

/// <summary>A run of a list, with what stands there.</summary>
public sealed class PageOf<T> : Page
    where T : IListed
{
    private readonly IReadOnlyList<T> _list;
    private readonly int _start;

    internal PageOf(Edition edition, IReadOnlyList<T> list, int start, int count)
        : base(edition, start, count, list.Count) => (_list, _start) = (list, start);

    public T this[int index] => _list[_start + index];

    /// <summary>All of the page.</summary>
    public IReadOnlyList<T> Items => _start == 0 && Count == _list.Count ? _list : [.. _list.Skip(_start).Take(Count)];

    private protected override ListedKey KeyAt(int position) => _list[position].Key;
}
