using System.Collections.Concurrent;

namespace Serverless.Host.Tests.Functions;

/// <summary>What a handler wrote: lines of standard output are information, lines of standard error are errors.</summary>
internal sealed class HandlerLog
{
    private readonly ConcurrentQueue<string> _information = [];
    private readonly ConcurrentQueue<string> _errors = [];

    public IReadOnlyCollection<string> Information => _information;

    public IReadOnlyCollection<string> Errors => _errors;

    public void Output(string? line) => Add(_information, line);

    public void Error(string? line) => Add(_errors, line);

    public override string ToString() => string.Join('\n', _information.Concat(_errors));

    private static void Add(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null) lines.Enqueue(line);
    }
}
