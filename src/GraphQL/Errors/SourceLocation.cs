namespace Serverless.GraphQL.Errors;

/// <summary>A place in a source text; both numbers count from 1, columns in UTF-16 units.</summary>
public readonly record struct SourceLocation(int Line, int Column);
