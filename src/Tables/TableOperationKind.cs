namespace Serverless.Tables;

/// <summary>What an operation does to its row, and on what condition.</summary>
public enum TableOperationKind
{
    /// <summary>Writes a row that must not exist yet.</summary>
    Insert,

    /// <summary>
    /// Writes a row whether or not it exists; what was there is gone, properties that the new row lacks included.
    /// </summary>
    Upsert,

    /// <summary>Writes a row over the one that has the given ETag.</summary>
    Replace,

    /// <summary>Removes the row that has the given ETag.</summary>
    Delete,
}
