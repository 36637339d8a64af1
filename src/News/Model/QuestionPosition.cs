namespace Serverless.News.Model;

/// <summary>One listed answer to a question; <paramref name="Id"/> is unique within the question.</summary>
public sealed record QuestionPosition(string Id, string Label, IReadOnlyList<ClaimId> Claims);
