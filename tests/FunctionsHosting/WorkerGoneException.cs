namespace Serverless.FunctionsHosting;

/// <summary>The worker ended, and the host does not start it again.</summary>
internal sealed class WorkerGoneException(string message) : Exception(message);
