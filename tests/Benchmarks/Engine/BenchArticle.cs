using System.Text.Json.Serialization;

namespace Serverless.Benchmarks.Engine;

internal sealed class BenchArticle
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required string PublishedAt { get; init; }

    public required string Summary { get; init; }

    public required string Url { get; init; }

    public required int WordCount { get; init; }

    [JsonIgnore]
    public BenchClaim[] Claims { get; set; } = [];

    [JsonIgnore]
    public BenchEntity[] Mentions { get; set; } = [];
}
