namespace Serverless.Tables;

/// <summary>A store could not do what it was asked to; the message says what, where and what to do.</summary>
public abstract class TableStoreException(string message, Exception? cause) : Exception(message, cause);
