using Serverless.News.Editions;
using Serverless.Tables;

namespace Serverless.Api;

/// <summary>Why the program cannot go on, in one line that says what to do about it; no stack trace helps its reader.</summary>
public sealed class FailureException(string message) : Exception(message)
{
    /// <summary>Whether the message of an exception tells a person what to do, so that it can stand alone.</summary>
    public static bool Explains(Exception exception) => exception is FailureException or TableStoreException or EditionException;
}
