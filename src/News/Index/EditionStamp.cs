namespace Serverless.News.Index;

/// <summary>The values that tell an edition from others.</summary>
/// <param name="Id">The id that its publisher gave it.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Digest">The hash of the authored records in canonical form.</param>
public sealed record EditionStamp(string Id, DateTimeOffset PublishedAt, string Digest);
