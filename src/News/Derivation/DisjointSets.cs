namespace Serverless.News.Derivation;

/// <summary>Elements 0 to n-1 in sets that only ever grow together (union-find with path halving).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The element that stands for the set of <paramref name="element"/>: its smallest.</summary>
    public int Find(int element)
    {
        while (_parents[element] != element)
        {
            _parents[element] = _parents[_parents[element]];
            element = _parents[element];
        }

        return element;
    }

    public void Join(int first, int second)
    {
        var (low, high) = (Find(first), Find(second));
        if (low > high)
            (low, high) = (high, low);
        _parents[high] = low;
    }
}
