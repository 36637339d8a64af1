namespace Serverless.Tables;

/// <summary>The store will not let us: no permission, an unwritable folder, a wrong key. Trying again does not help.</summary>
public sealed class TableStoreRefusedException(string message, Exception? cause = null)
    : TableStoreException(message, cause);
