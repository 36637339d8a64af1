using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tables.Azure;

/// <summary>
/// Signs a request with the key of the account, anew for each try since the date is part of it.
/// Source: "Authorize with Shared Key", the form for the Table service.
/// </summary>
internal sealed class SharedKeyPolicy(string account, byte[] key) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        var date = DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture);
        request.Headers.SetValue("x-ms-date", date);
        var type = request.Headers.TryGetValue("Content-Type", out var value) ? value : "";
        // Verb, MD5 of the content (which no request of ours has), type, date, resource. Of a query only comp would count.
        var text = $"{request.Method}\n\n{type}\n{date}\n/{account}{request.Uri.ToUri().AbsolutePath}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
        request.Headers.SetValue("Authorization", $"SharedKey {account}:{signature}");
    }
}
