using System.Diagnostics;
using System.Text.Json;

namespace Serverless.FunctionsHosting;

/// <summary>
/// Runs the worker's process as worker.config.json says, and restarts it after a crash, but not after the third. A
/// worker that ends with exit code 0 is not restarted.
/// </summary>
internal sealed class Worker : IAsyncDisposable
{
    /// <summary>The number of the crash after which the host gives up.</summary>
    private const int LastCrash = 3;

    private readonly string _folder;
    private readonly Uri _streams;
    private readonly WorkerStreams _service;
    private readonly IReadOnlyDictionary<string, string?> _environment;
    private readonly IReadOnlyList<string> _launcher;
    private readonly string _routePrefix;
    private readonly CancellationTokenSource _ending = new();
    private readonly TaskCompletionSource<int> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _supervision;
    private volatile Process? _process;
    private volatile WorkerChannel _channel;

    /// <param name="folder">The published folder.</param>
    /// <param name="routePrefix">The route prefix of host.json.</param>
    /// <param name="streams">The address of the host's gRPC service.</param>
    /// <param name="service">The host's gRPC service.</param>
    /// <param name="environment">The settings of the app.</param>
    /// <param name="launcher">A command that runs the worker's command; empty for none.</param>
    public Worker(
        string folder,
        string routePrefix,
        Uri streams,
        WorkerStreams service,
        IReadOnlyDictionary<string, string?> environment,
        IReadOnlyList<string> launcher
    )
    {
        (_folder, _routePrefix, _streams, _service) = (folder, routePrefix, streams, service);
        (_environment, _launcher) = (environment, launcher);
        _channel = NewChannel();
        _supervision = Task.Run(SuperviseAsync);
    }

    /// <summary>The log and the console output of the worker.</summary>
    public HostLog Log { get; } = new();

    public int Starts { get; private set; }

    public int ProcessId => _process!.Id;

    /// <summary>The time of the last start, as a timestamp of <see cref="Stopwatch"/>.</summary>
    public long StartTimestamp { get; private set; }

    /// <summary>The exit code, once the host does not restart the worker.</summary>
    public Task<int> Ended => _ended.Task;

    /// <summary>Waits until the functions are loaded; fails once the host has given up on the worker.</summary>
    public async Task<LoadedWorker> LoadedAsync()
    {
        while (true)
        {
            var channel = _channel;
            if (!channel.IsClosed)
            {
                await Task.WhenAny(channel.Loaded, channel.Closed);
                if (!channel.IsClosed)
                    return await channel.Loaded;
            }

            // The next process is starting, unless this was the last one.
            await Task.WhenAny(_ended.Task, Task.Delay(50));
            if (_ended.Task.IsCompleted)
                throw new WorkerGoneException($"The worker ended and is not started again. It said:\n{Log}");
        }
    }

    /// <summary>Kills the worker with SIGKILL, which counts as a crash.</summary>
    public void Kill()
    {
        var (process, channel) = (_process!, _channel);
        process.Kill();
        process.WaitForExit();
        channel.Close();
    }

    /// <summary>Asks the worker to end, as the host does when it shuts down.</summary>
    public void Terminate() => _channel.Terminate(TimeSpan.FromSeconds(5));

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _supervision;
        _ending.Dispose();
    }

    private WorkerChannel NewChannel() => new(_folder, _routePrefix, Log);

    private async Task SuperviseAsync()
    {
        var exitCode = 0;
        for (var crashes = 0; crashes < LastCrash; crashes++)
        {
            exitCode = await RunAsync();
            _channel.Close();
            if (exitCode == 0 || _ending.IsCancellationRequested)
                break;
            if (crashes + 1 < LastCrash)
                _channel = NewChannel();
        }

        _ended.TrySetResult(exitCode);
    }

    private async Task<int> RunAsync()
    {
        var id = Guid.NewGuid().ToString();
        _service.Expect(id, _channel);
        using var process = Start(id);
        _process = process;
        Starts++;
        try
        {
            await process.WaitForExitAsync(_ending.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            process.WaitForExit();
        }

        return process.ExitCode;
    }

    private Process Start(string id)
    {
        var description = JsonElement
            .Parse(File.ReadAllText(Path.Combine(_folder, "worker.config.json")))
            .GetProperty("description");
        string[] command =
        [
            .. _launcher,
            description.GetProperty("defaultExecutablePath").GetString()!,
            Path.Combine(_folder, description.GetProperty("defaultWorkerPath").GetString()!),
            "--functions-uri",
            _streams.AbsoluteUri,
            "--functions-worker-id",
            id,
            "--functions-request-id",
            Guid.NewGuid().ToString(),
            "--functions-grpc-max-message-length",
            "2147483647",
        ];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The settings of this machine are not those of the tests.
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList())
            start.Environment.Remove(name);
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = _folder;
        start.Environment["FUNCTIONS_WORKER_DIRECTORY"] = _folder;
        start.Environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        // A variable of the host itself, which its children inherit.
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:1";
        foreach (var (name, value) in _environment)
            start.Environment[name] = value;
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Log.Output(line.Data);
        process.ErrorDataReceived += (_, line) => Log.ErrorOutput(line.Data);
        StartTimestamp = Stopwatch.GetTimestamp();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Returns whether a variable of this machine would be a setting of the app.</summary>
    private static bool IsSetting(string name) =>
        ((string[])["GraphQL", "Storage", "ConnectionStrings", "CONNSTR_"]).Any(part =>
            name.Contains(part, StringComparison.OrdinalIgnoreCase)
        );
}

/// <summary>The worker ended, and the host does not restart it.</summary>
internal sealed class WorkerGoneException(string message) : Exception(message);
