namespace Serverless.News.Derivation;

/// <summary>The elements 0 to n-1 in sets that can be joined and not divided (union-find with path halving).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>
    /// Returns the smallest element of the set of <paramref name="element"/>, which stands for the set.
    /// </summary>
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
