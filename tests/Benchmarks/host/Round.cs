using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Serverless.FunctionsHosting;

namespace Serverless.HostPlayer;

/// <summary>One worker from its start to its end.</summary>
internal sealed class Round
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseProxy = false });

    private FunctionsHost? _host;

    /// <summary>Starts a worker, sends it one request, and returns how long both took together.</summary>
    public async Task<StepResult> StartAsync(Step step)
    {
        _host = await FunctionsHost.StartAsync(step.Folder!, step.Environment, step.Launcher);
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(step.Body!));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, _host.GraphQL) { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await Client.SendAsync(request);
        await response.Content.ReadAsByteArrayAsync();
        var elapsed = Stopwatch.GetElapsedTime(_host.Worker.StartTimestamp);
        var process = _host.Worker.ProcessId;
        var processorTime = await ProcessorTimeAsync(process);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"The worker answered {response.StatusCode}. It said:\n{_host.Worker.Log}"
            );
        }

        return new(_host.GraphQL.Port, process, elapsed.TotalMilliseconds, processorTime);
    }

    /// <summary>Ends the worker, if any, and its host.</summary>
    public async Task<StepResult> StopAsync()
    {
        if (_host is not null)
            await _host.DisposeAsync();
        _host = null;
        return new(0, 0, 0, 0);
    }

    /// <summary>
    /// Returns the processor time of a process in milliseconds; the kernel counts hundredths of a second.
    /// </summary>
    private static async Task<double> ProcessorTimeAsync(int process)
    {
        var fields = (await File.ReadAllTextAsync($"/proc/{process}/stat")).Split(") ")[1].Split(' ');
        return 10 * fields[11..13].Sum(static ticks => long.Parse(ticks, CultureInfo.InvariantCulture));
    }
}

/// <summary>A step that the benchmark asks for.</summary>
/// <param name="Folder">The published folder of the worker to start; null to stop the running one.</param>
/// <param name="Environment">The settings of the worker.</param>
/// <param name="Launcher">A command that runs the worker's command.</param>
/// <param name="Body">The file that holds the first request's body.</param>
internal sealed record Step(string? Folder, Dictionary<string, string?> Environment, string[]? Launcher, string? Body);

/// <summary>The result of a step.</summary>
/// <param name="Port">The port of the host.</param>
/// <param name="Process">The id of the worker's process.</param>
/// <param name="Milliseconds">The time from the start of the worker's process to its first response.</param>
/// <param name="ProcessorMilliseconds">The processor time of the worker until then.</param>
internal sealed record StepResult(int Port, int Process, double Milliseconds, double ProcessorMilliseconds);
