namespace Serverless.News.Index;

/// <summary>A set of ordinals from 0 to n-1, with a bit for each.</summary>
internal sealed class Bitmap(int length)
{
    private readonly ulong[] _words = new ulong[(length + 63) / 64];

    public bool Contains(int ordinal) => (_words[ordinal >> 6] & (1UL << ordinal)) != 0;

    public void Add(int ordinal) => _words[ordinal >> 6] |= 1UL << ordinal;

    public void AddRange(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
            Add(entry.Ordinal);
    }
}
