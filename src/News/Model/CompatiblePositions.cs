namespace Serverless.News.Model;

/// <summary>Two positions of one question that can both hold.</summary>
public sealed record CompatiblePositions(string First, string Second);
