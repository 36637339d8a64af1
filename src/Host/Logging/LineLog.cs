namespace Serverless.Host.Logging;

/// <summary>
/// One line for each entry: errors on standard error, which the Functions host shows as errors, and the rest on standard output.
/// </summary>
/// <remarks>Written at once and not by a queue, since the Functions host ends the program with SIGKILL.</remarks>
internal sealed class LineLog(TextWriter output, TextWriter errors) : ILoggerFactory
{
    private const string Ours = "Serverless";

    private static readonly AsyncLocal<Invocation?> Current = new();

    public ILogger CreateLogger(string categoryName) =>
        new LineLogger(this, categoryName == Ours ? LogLevel.Information : LogLevel.Warning);

    public ILogger Create() => CreateLogger(Ours);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("The lines go to the console only.");

    public void Dispose()
    {
        // The console is not ours to close.
    }

    private void Write(LogLevel level, string message, Exception? exception)
    {
        var invocation = Current.Value is { } current ? $" (invocation {current.Id})" : "";
        var cause = exception is null ? "" : $" {exception}";
        var line = string.Join(' ', $"{Name(level)}: {message}{invocation}{cause}".Split('\n', StringSplitOptions.TrimEntries));
        (level >= LogLevel.Error ? errors : output).WriteLine(line);
    }

    private static string Name(LogLevel level) => level switch
    {
        LogLevel.Information => "info",
        LogLevel.Warning => "warning",
        _ => "error",
    };

    private sealed class LineLogger(LineLog log, LogLevel least) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            if (state is not Invocation invocation) return null;
            var outer = Current.Value;
            Current.Value = invocation;
            return new Scope(outer);
        }

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least && logLevel != LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) log.Write(logLevel, formatter(state, exception), exception);
        }
    }

    private sealed class Scope(Invocation? outer) : IDisposable
    {
        public void Dispose() => Current.Value = outer;
    }
}
