using System.Text.Json.Serialization;

namespace Serverless.Benchmarks.Engine;

internal sealed class BenchEntity
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required EntityKind Kind { get; init; }

    public required string Description { get; init; }

    public required string? Country { get; init; }

    [JsonIgnore]
    public BenchClaim[] ClaimsMade { get; set; } = [];

    [JsonIgnore]
    public BenchClaim[] ClaimsAbout { get; set; } = [];

    [JsonIgnore]
    public BenchArticle[] Articles { get; set; } = [];
}

internal enum EntityKind
{
    Person,
    Organisation,
    Place,
    Topic,
}
