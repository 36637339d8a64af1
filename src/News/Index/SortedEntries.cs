namespace Serverless.News.Index;

/// <summary>All entries of one kind in one order.</summary>
internal sealed class SortedEntries<T>
    where T : Entry
{
    private readonly T[] _inOrder;
    private readonly int[] _ranks;

    public SortedEntries(IReadOnlyList<T> entries, Comparison<T> comparison)
    {
        _inOrder = [.. entries];
        Array.Sort(_inOrder, comparison);
        _ranks = new int[_inOrder.Length];
        for (var rank = 0; rank < _inOrder.Length; rank++)
            _ranks[_inOrder[rank].Ordinal] = rank;
    }

    public IReadOnlyList<T> All => _inOrder;

    /// <summary>Returns some of the entries in this order.</summary>
    public T[] Sort(IEnumerable<T> some)
    {
        T[] sorted = [.. some];
        Array.Sort(Array.ConvertAll(sorted, entry => _ranks[entry.Ordinal]), sorted);
        return sorted;
    }
}
