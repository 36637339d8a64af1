namespace Serverless.Host.Serving;

/// <summary>Writes one line for each log entry: errors to standard error, the others to standard output.</summary>
internal sealed class LineLog(TextWriter output, TextWriter errors) : ILoggerFactory
{
    private const string Ours = "Serverless";

    public ILogger CreateLogger(string categoryName) =>
        new LineLogger(this, categoryName == Ours ? LogLevel.Information : LogLevel.Warning);

    public void AddProvider(ILoggerProvider provider) =>
        throw new NotSupportedException("Log entries go to the console only.");

    public void Dispose()
    {
        // The console stays open.
    }

    private void Write(LogLevel level, string message, Exception? exception)
    {
        var cause = exception is null ? "" : $" {exception}";
        var line = string.Join(' ', $"{Name(level)}: {message}{cause}".Split('\n', StringSplitOptions.TrimEntries));
        (level >= LogLevel.Error ? errors : output).WriteLine(line);
    }

    private static string Name(LogLevel level) =>
        level switch
        {
            LogLevel.Information => "info",
            LogLevel.Warning => "warning",
            _ => "error",
        };

    private sealed class LineLogger(LineLog log, LogLevel least) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least && logLevel != LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
                log.Write(logLevel, formatter(state, exception), exception);
        }
    }
}
