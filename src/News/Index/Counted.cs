namespace Serverless.News.Index;

/// <summary>A value and how many there are of it.</summary>
public readonly record struct Counted<T>(T Value, int Count);
