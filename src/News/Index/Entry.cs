namespace Serverless.News.Index;

/// <summary>A record of an edition with what follows for it. There is one entry for each record, made once.</summary>
public abstract class Entry : IPageable
{
    /// <summary>The global id.</summary>
    public abstract string Id { get; }

    public CursorKey Key => new(Letter, Ordinal);

    /// <summary>The place of the record among those of its noun, by id in ordinal order, from 0.</summary>
    public required int Ordinal { get; init; }

    public required Edition Edition { get; init; }

    private protected abstract char Letter { get; }
}
