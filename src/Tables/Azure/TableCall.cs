using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tables.Azure;

/// <summary>
/// Records how often one call to a store was sent and the last status. The client of the service retries on its own and
/// reports neither.
/// </summary>
internal sealed class TableCall
{
    private const string Property = "Serverless.Tables.Call";

    public int Tries { get; private set; }

    /// <summary>The HTTP status of the last response; null before the first.</summary>
    public int? LastStatus { get; private set; }

    /// <summary>
    /// Attaches this call to the requests of the current asynchronous flow until the result is disposed.
    /// </summary>
    public IDisposable Begin() =>
        HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [Property] = this });

    /// <summary>Runs for each try of a request and updates the call that it belongs to.</summary>
    public sealed class Policy : HttpPipelineSynchronousPolicy
    {
        private long _requests;

        /// <summary>The number of requests sent, including retries.</summary>
        public long Requests => Interlocked.Read(ref _requests);

        public override void OnSendingRequest(HttpMessage message)
        {
            Interlocked.Increment(ref _requests);
            if (Find(message) is { } call)
                call.Tries++;
        }

        public override void OnReceivedResponse(HttpMessage message)
        {
            if (Find(message) is { } call)
                call.LastStatus = message.Response.Status;
        }

        private static TableCall? Find(HttpMessage message) =>
            message.TryGetProperty(Property, out var call) ? call as TableCall : null;
    }
}
