namespace Serverless.Tables;

/// <summary>
/// What the store holds cannot be read: a damaged file, a file of another program, a row that no writer of ours left.
/// </summary>
public sealed class TableStoreDamagedException(string message, Exception? cause = null)
    : TableStoreException(message, cause);
