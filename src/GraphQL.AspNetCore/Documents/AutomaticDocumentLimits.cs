namespace Serverless.GraphQL.AspNetCore.Documents;

/// <summary>How much clients may register; what was not asked for the longest time leaves first.</summary>
public sealed record AutomaticDocumentLimits
{
    /// <summary>Documents.</summary>
    public int MaxDocuments { get; init; } = 1_000;

    /// <summary>Bytes of memory that their texts hold.</summary>
    public long MaxBytes { get; init; } = 4 * 1024 * 1024;
}
