namespace Serverless.Host.Logging;

/// <summary>The Functions host's id of a request, by which an operator finds what else the host says of it.</summary>
internal sealed record Invocation(Guid Id)
{
    private const string Header = "X-Azure-Functions-InvocationId";

    /// <summary>Null where there is none; anything but a GUID does not come from the host and must not reach the log.</summary>
    public static Invocation? Of(HttpRequest request) =>
        Guid.TryParse(request.Headers[Header], out var id) ? new Invocation(id) : null;
}
