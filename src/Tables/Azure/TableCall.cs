using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tables.Azure;

/// <summary>
/// Remembers of one call to a store how often it was sent and what was answered last. The client of the service retries
/// by itself and tells neither.
/// </summary>
internal sealed class TableCall
{
    private const string Property = "Serverless.Tables.Call";

    public int Tries { get; private set; }

    /// <summary>The HTTP status of the last answer; null before the first.</summary>
    public int? LastStatus { get; private set; }

    /// <summary>Counts what is sent, in this asynchronous flow, until the scope is disposed.</summary>
    public IDisposable Begin() =>
        HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [Property] = this });

    /// <summary>Runs for each try of a request and tells the call to which it belongs.</summary>
    public sealed class Policy : HttpPipelineSynchronousPolicy
    {
        private long _requests;

        /// <summary>How many requests were sent, retries included.</summary>
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
