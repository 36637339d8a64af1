namespace Serverless.News.Model;

/// <summary>A place in the source: line from 1; offsets in UTF-16 units of <see cref="Article.Text"/>, end exclusive.</summary>
public sealed record Locator(int Line, int? Start = null, int? End = null);
