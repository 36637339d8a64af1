namespace Serverless.News.Index;

/// <summary>
/// A record of an edition with everything that follows for it. Each record has one entry, which is made once.
/// </summary>
public abstract class Entry : IPageable
{
    /// <summary>The global id.</summary>
    public abstract string Id { get; }

    public CursorKey Key => new(Letter, Ordinal);

    /// <summary>The index of the record among those of its kind in the ordinal order of ids, from 0.</summary>
    public required int Ordinal { get; init; }

    public required Edition Edition { get; init; }

    private protected abstract char Letter { get; }
}
