namespace Serverless.GraphQL.Execution.Caching;

/// <summary>A document in the cache.</summary>
internal sealed class CachedDocument(byte[] key, PreparedDocument document)
{
    public byte[] Key { get; } = key;

    public PreparedDocument Document { get; } = document;

    /// <summary>Asked for since the cache last looked for something to drop.</summary>
    public bool WasUsed { get; set; }

    /// <summary>How much memory it is taken to hold, in bytes. Guarded by the cache's lock.</summary>
    public long Size { get; set; } = key.Length + document.Bytes;

    public bool IsDropped { get; set; }
}
