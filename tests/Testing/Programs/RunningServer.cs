namespace Serverless.Testing.Programs;

/// <summary>One running program for all tests of a class that only ask it.</summary>
public sealed class RunningServer : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly ServerlessProcess _process;

    public RunningServer() => (_process, Endpoint) = ServerlessProcess.Serve(_workspace);

    public Uri Endpoint { get; }

    public bool IsRunning => _process.IsRunning;

    public void Dispose()
    {
        _process.Dispose();
        _workspace.Dispose();
    }
}
