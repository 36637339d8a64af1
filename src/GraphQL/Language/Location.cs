namespace Serverless.GraphQL.Language;

/// <summary>A range of the source text in UTF-16 units: <paramref name="Start"/> inclusive, <paramref name="End"/> exclusive.</summary>
internal readonly record struct Location(int Start, int End);
