using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tables.Azure;

/// <summary>Adds a shared access signature to the query of every request.</summary>
/// <param name="signature">Without a question mark.</param>
internal sealed class SharedAccessSignaturePolicy(string signature) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var uri = message.Request.Uri;
        // A retry sends the same request again.
        if (!uri.Query.Contains(signature, StringComparison.Ordinal))
            uri.Query = uri.Query.Length <= 1 ? signature : $"{uri.Query}&{signature}";
    }
}
