namespace Serverless.FunctionsHosting;

/// <summary>A worker that takes invocations.</summary>
/// <param name="Address">Where its web server listens.</param>
internal sealed record LoadedWorker(WorkerChannel Channel, Uri Address, IReadOnlyList<HostedFunction> Functions);
