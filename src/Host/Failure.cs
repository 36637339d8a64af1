namespace Serverless.Host;

/// <summary>Why the program cannot go on, in one line that says what to do about it; no stack trace helps its reader.</summary>
internal sealed class Failure(string message) : Exception(message);
