namespace Serverless.News.Index;

/// <summary>A value with the number of times that it occurs.</summary>
public sealed record Counted<T>(T Value, int Count);
