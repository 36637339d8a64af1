using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tables.Azure;

/// <summary>Counts the requests that are sent, each try of its own.</summary>
internal sealed class RequestCounter : HttpPipelineSynchronousPolicy
{
    private long _requests;

    public long Requests => Interlocked.Read(ref _requests);

    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref _requests);
}
