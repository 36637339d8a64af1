using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;

namespace Serverless.Testing.Programs;

/// <summary>Runs the real program in a process of its own, which is killed when the test ends.</summary>
public sealed class ServerlessProcess : IDisposable
{
    /// <summary>Keeps a broken test from hanging.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string Program = Path.Combine(
        typeof(ServerlessProcess)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static a => a.Key == "HostFolder")
            .Value!,
        "serverless.dll"
    );

    private readonly Process _process;
    private readonly BlockingCollection<string> _lines = [];
    private readonly ConcurrentQueue<string> _output = [];
    private readonly ConcurrentQueue<string> _errors = [];

    private ServerlessProcess(string[] arguments, IReadOnlyDictionary<string, string> settings)
        : this(new ProcessStartInfo("dotnet", [Program, .. arguments]), settings) { }

    private ServerlessProcess(ProcessStartInfo start, IReadOnlyDictionary<string, string> settings)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        // The settings of this machine are not those of the tests.
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Received(line.Data);
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
                _errors.Enqueue(text);
        };
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The path of the program's assembly, for <c>dotnet</c>.</summary>
    public static string Assembly => Program;

    public static string HostFolder => Path.GetDirectoryName(Program)!;

    public string Output => string.Join('\n', _output);

    public string Errors => string.Join('\n', _errors);

    public static ServerlessProcess Start(params string[] arguments) =>
        new(arguments, new Dictionary<string, string>());

    /// <summary>Starts the program with settings.</summary>
    /// <param name="settings">The environment variables.</param>
    public static ServerlessProcess Start(IReadOnlyDictionary<string, string> settings, params string[] arguments) =>
        new(arguments, settings);

    /// <summary>Starts an installed program from another folder.</summary>
    public static ServerlessProcess StartInstalled(string program, string folder, params string[] arguments) =>
        new(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder }, new Dictionary<string, string>());

    /// <summary>Starts the server on a free port and waits for its address.</summary>
    public static (ServerlessProcess Process, Uri Endpoint) Serve(Workspace workspace, params string[] more) =>
        Serve(workspace.Store, more);

    /// <summary>Starts the server on a free port and waits for its address.</summary>
    /// <param name="store">The value of <c>--store</c>.</param>
    public static (ServerlessProcess Process, Uri Endpoint) Serve(string store, params string[] more)
    {
        var process = Start(["serve", "--port", "0", "--store", store, .. more]);
        return (process, process.Endpoint());
    }

    /// <summary>Runs a command to its end.</summary>
    public static (int ExitCode, string Output, string Errors) Run(params string[] arguments) =>
        Run(new Dictionary<string, string>(), arguments);

    /// <summary>Runs a command with settings to its end.</summary>
    /// <param name="settings">The environment variables.</param>
    public static (int ExitCode, string Output, string Errors) Run(
        IReadOnlyDictionary<string, string> settings,
        params string[] arguments
    )
    {
        using var process = Start(settings, arguments);
        return (process.WaitForExit(), process.Output, process.Errors);
    }

    /// <summary>Waits for the address that the program prints.</summary>
    public Uri Endpoint()
    {
        const string Scheme = "http://";
        while (_lines.TryTake(out var line, Patience))
        {
            var at = line.IndexOf(Scheme, StringComparison.Ordinal);
            if (at >= 0)
                return new Uri(line[at..].Split(' ')[0]);
        }

        throw new InvalidOperationException($"No address was printed.\n{Output}\n{Errors}");
    }

    public Task WaitForLineAsync(string part) =>
        Eventually.HoldsAsync(() => Task.FromResult(Output.Contains(part, StringComparison.Ordinal)));

    public int WaitForExit()
    {
        if (!_process.WaitForExit(Patience))
            throw new InvalidOperationException($"The program did not end.\n{Output}\n{Errors}");
        _process.WaitForExit();
        return _process.ExitCode;
    }

    /// <summary>Kills the program with SIGKILL.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public int Id => _process.Id;

    public bool IsRunning => !_process.HasExited;

    public void Dispose()
    {
        if (IsRunning)
            Kill();
        _process.Dispose();
        _lines.Dispose();
    }

    /// <summary>
    /// Returns whether a variable is a setting of the program. Connection strings of Azure have a prefix for their
    /// type.
    /// </summary>
    public static bool IsSetting(string name) =>
        ((string[])["GraphQL", "NewsStorage", "AzureWebJobsStorage", "ConnectionStrings"]).Any(setting =>
            name.StartsWith(setting, StringComparison.OrdinalIgnoreCase)
            || name.Contains("CONNSTR_" + setting, StringComparison.OrdinalIgnoreCase)
        );

    private void Received(string? line)
    {
        if (line is null)
        {
            _lines.CompleteAdding();
            return;
        }

        _output.Enqueue(line);
        _lines.Add(line);
    }
}

/// <summary>One running program, which the tests of a class share.</summary>
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

/// <summary>Asserts that a program failed with exit code 1 and one line on standard error.</summary>
public static class OneLine
{
    /// <param name="parts">Texts that the line contains.</param>
    public static void Says((int ExitCode, string Output, string Errors) run, params string[] parts)
    {
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("serverless: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', run.Errors);
        Assert.All(parts, part => Assert.Contains(part, run.Errors, StringComparison.Ordinal));
    }
}
