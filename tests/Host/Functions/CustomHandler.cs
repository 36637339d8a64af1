using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Serverless.Host.Tests.Functions;

/// <summary>The app's executable, started, asked until it answers, started again after a crash, and ended by SIGKILL.</summary>
internal sealed class CustomHandler : IAsyncDisposable
{
    private const int ExitCodeOfRestart = 200;

    /// <summary>Of the exits that count, the one that makes the host give up.</summary>
    private const int LastExit = 3;

    private static readonly TimeSpan BetweenPings = TimeSpan.FromMilliseconds(25);

    private static readonly TimeSpan ReadinessLimit = TimeSpan.FromSeconds(30);

    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    private readonly AppRoot _app;
    private readonly IReadOnlyDictionary<string, string?> _environment;
    private readonly HandlerLog _log = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _supervision;
    private volatile TaskCompletionSource<Uri> _ready = NewReady();
    private volatile Process? _process;

    public CustomHandler(AppRoot app, IReadOnlyDictionary<string, string?> environment)
    {
        (_app, _environment) = (app, environment);
        _supervision = Task.Run(SuperviseAsync);
    }

    /// <summary>The handler's address as soon as it answers; fails once the host has given it up.</summary>
    public Task<Uri> ReadyAsync() => _ready.Task;

    public int Starts { get; private set; }

    public int ProcessId => _process!.Id;

    /// <summary>All that it wrote, as the host takes it: a line of standard error is an error.</summary>
    public HandlerLog Log => _log;

    /// <summary>SIGKILL, from outside: a crash like any other.</summary>
    public void Kill()
    {
        var process = _process!;
        _ready = NewReady();
        process.Kill();
        process.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _supervision;
        _ending.Dispose();
    }

    private static TaskCompletionSource<Uri> NewReady() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task SuperviseAsync()
    {
        try
        {
            for (var counted = 0; counted < LastExit;)
            {
                var exitCode = await RunAsync();
                if (exitCode == 0) break;
                if (exitCode != ExitCodeOfRestart) counted++;
            }

            _ready.SetException(new HandlerGoneException(_log.ToString()));
            // Perhaps nobody waits for it any more.
            _ = _ready.Task.Exception;
        }
        catch (OperationCanceledException)
        {
            // The host ends.
        }
    }

    private async Task<int> RunAsync()
    {
        var port = FreePort();
        using var process = Start(port);
        try
        {
            _process = process;
            Starts++;
            var ended = process.WaitForExitAsync(_ending.Token);
            await PingAsync(new Uri($"http://127.0.0.1:{port}/"), ended);
            await ended;
            if (_ready.Task.IsCompleted) _ready = NewReady();
            return process.ExitCode;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
                process.WaitForExit();
            }
        }
    }

    private async Task PingAsync(Uri address, Task ended)
    {
        var began = Stopwatch.StartNew();
        while (!ended.IsCompleted)
        {
            try
            {
                using var response = await Client.GetAsync(address, _ending.Token);
                _ready.TrySetResult(address);
                return;
            }
            catch (HttpRequestException) when (began.Elapsed < ReadinessLimit)
            {
                await Task.Delay(BetweenPings, _ending.Token);
            }
        }
    }

    private Process Start(int port)
    {
        var start = new ProcessStartInfo(_app.Executable, _app.Arguments)
        {
            WorkingDirectory = _app.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        start.Environment["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = Guid.NewGuid().ToString();
        start.Environment["FUNCTIONS_APP_ROOT_PATH"] = _app.Folder;
        // The host's own, which its children inherit.
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:1";
        start.Environment["AzureWebJobsStorage"] = null;
        foreach (var (name, value) in _environment) start.Environment[name] = value;
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => _log.Output(line.Data);
        process.ErrorDataReceived += (_, line) => _log.Error(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
