using System.Net;
using System.Text;
using Azure.Core.Pipeline;
using Serverless.Tables.Azure;

namespace Serverless.Tables.Tests.Azure;

/// <summary>Plays a Table service without a network: it answers as a test says, and records requests.</summary>
internal sealed class PlayedService(Func<int, HttpResponseMessage> answer) : HttpMessageHandler
{
    private readonly List<(string Target, byte[] Body)> _requests = [];

    /// <summary>The path, query and body of each request, in order.</summary>
    public IReadOnlyList<(string Target, byte[] Body)> Requests => _requests;

    /// <summary>Opens a store of this service that retries without waiting.</summary>
    public AzureTableStore Open(string account = "news") =>
        new(
            $"AccountName={account};AccountKey=c2VjcmV0",
            new()
            {
                Transport = new HttpClientTransport(this),
                Retry =
                {
                    MaxRetries = 2,
                    Delay = TimeSpan.FromMilliseconds(1),
                    MaxDelay = TimeSpan.FromMilliseconds(1),
                },
            }
        );

    /// <summary>Creates a response with JSON, and with the headers of a continuation.</summary>
    public static HttpResponseMessage Json(string json, string? nextPartition = null, string? nextRow = null)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        if (nextPartition is not null)
            response.Headers.Add("x-ms-continuation-NextPartitionKey", nextPartition);
        if (nextRow is not null)
            response.Headers.Add("x-ms-continuation-NextRowKey", nextRow);
        return response;
    }

    /// <summary>Creates the JSON of a row, with the given members at its end.</summary>
    public static string Row(string rowKey, string members = "") =>
        $$"""
            {"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"{{rowKey}}",
            "Timestamp":"2025-10-19T12:34:56Z"{{members}}}
            """;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken) : [];
        _requests.Add((request.RequestUri!.PathAndQuery, body));
        return answer(_requests.Count - 1);
    }
}
