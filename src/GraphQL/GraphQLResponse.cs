using System.Buffers;

namespace Serverless.GraphQL;

/// <summary>The response to one request. Its bytes are pooled, and gone once it is disposed.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private byte[]? _buffer;
    private readonly int _length;

    internal GraphQLResponse(byte[] pooled, int length, ResponseOutcome outcome, bool hasData, int errorCount)
    {
        _buffer = pooled;
        _length = length;
        Outcome = outcome;
        HasData = hasData;
        ErrorCount = errorCount;
    }

    /// <summary>The whole response, a JSON object in UTF-8.</summary>
    public ReadOnlyMemory<byte> Body => _buffer is { } buffer ? buffer.AsMemory(0, _length) : default;

    public ResponseOutcome Outcome { get; }

    /// <summary>Whether the response has an entry <c>data</c>, be it null.</summary>
    public bool HasData { get; }

    /// <summary>How many entries <c>errors</c> has; 0 where it is left out.</summary>
    public int ErrorCount { get; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
            ArrayPool<byte>.Shared.Return(buffer);
    }
}

/// <summary>The stage at which a request ended.</summary>
public enum ResponseOutcome
{
    /// <summary>The operation was executed; there may be errors of fields.</summary>
    Executed,

    /// <summary>
    /// The document could not be parsed, validated or its operation chosen, or the variables could not be coerced.
    /// </summary>
    RequestError,

    /// <summary>The operation is a mutation, and the request allows queries only.</summary>
    NotAllowed,

    /// <summary>
    /// A fault of the server kept the operation from being executed; <see cref="GraphQLServerOptions.OnException"/> was
    /// told.
    /// </summary>
    InternalError,
}
