namespace Serverless.Tables;

/// <summary>
/// The store did not answer in time: locked by another program, unreachable, overloaded. The same call may succeed later.
/// </summary>
public sealed class TableStoreUnavailableException(string message, Exception? cause = null)
    : TableStoreException(message, cause);
