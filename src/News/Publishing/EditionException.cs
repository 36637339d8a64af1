namespace Serverless.News.Publishing;

/// <summary>An edition could not be published or read; the message says why and what to do.</summary>
public abstract class EditionException(string message, Exception? cause = null) : Exception(message, cause);
