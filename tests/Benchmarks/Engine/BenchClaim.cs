using System.Text.Json.Serialization;

namespace Serverless.Benchmarks.Engine;

internal sealed class BenchClaim
{
    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    public required int Position { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Text { get; init; }

    public required double Confidence { get; init; }

    public required bool Verified { get; init; }

    public required string Language { get; init; }

    public required string CreatedAt { get; init; }

    public required string SourceUrl { get; init; }

    public required string ClaimantId { get; init; }

    public required string[] SubjectIds { get; init; }

    public required BenchQuantity? Quantity { get; init; }

    public required string? OccurredOn { get; init; }

    public required string Original { get; init; }

    /// <summary>The verdict; null if its field fails.</summary>
    public required string? Verdict { get; init; }

    [JsonIgnore]
    public BenchArticle Article { get; set; } = null!;

    [JsonIgnore]
    public BenchEntity Claimant { get; set; } = null!;

    [JsonIgnore]
    public BenchEntity[] Subjects { get; set; } = [];
}

internal enum ClaimKind
{
    Statement,
    Quantity,
    Event,
    Prediction,
    Quote,
}

internal sealed record BenchQuantity(double Value, string Unit);
