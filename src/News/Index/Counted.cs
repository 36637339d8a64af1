namespace Serverless.News.Index;

/// <summary>A value with the number of times that it occurs.</summary>
public readonly record struct Counted<T>(T Value, int Count);
