using System.Collections.Concurrent;
using Serverless.FunctionsHosting.Rpc;

namespace Serverless.FunctionsHosting;

/// <summary>
/// Records the log entries of the worker and the lines that it writes to its console. Lines on standard error count as
/// errors, as they do for the host.
/// </summary>
internal sealed class HostLog
{
    private const int Error = 4;

    private readonly ConcurrentQueue<string> _information = [];
    private readonly ConcurrentQueue<string> _errors = [];

    public IReadOnlyCollection<string> Information => _information;

    public IReadOnlyCollection<string> Errors => _errors;

    public void Output(string? line) => Add(_information, line);

    public void ErrorOutput(string? line) => Add(_errors, line);

    public void Entry(RpcLog entry)
    {
        var invocation = entry.InvocationId.Length > 0 ? $" (invocation {entry.InvocationId})" : "";
        var cause = entry.Exception is { } exception
            ? $" {exception.Type}: {exception.Message} {exception.StackTrace}"
            : "";
        Add(entry.Level >= Error ? _errors : _information, $"{entry.Category}: {entry.Message}{invocation}{cause}");
    }

    public override string ToString() => string.Join('\n', _information.Concat(_errors));

    private static void Add(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
            lines.Enqueue(line);
    }
}
