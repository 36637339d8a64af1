namespace Serverless.News.Index;

/// <summary>The reason why a query to an edition has no result. It is always the client's mistake.</summary>
/// <param name="Code">One of the codes below.</param>
/// <param name="Message">What is wrong and what to do instead.</param>
public sealed record QueryProblem(string Code, string Message)
{
    public const string UnknownId = "UNKNOWN_ID";

    public const string UnknownEntity = "UNKNOWN_ENTITY";

    public const string AmbiguousEntity = "AMBIGUOUS_ENTITY";

    public const string InvalidCursor = "INVALID_CURSOR";

    public const string InvalidPageSize = "INVALID_PAGE_SIZE";

    public const string TooManyIds = "TOO_MANY_IDS";

    public const string InvalidRange = "INVALID_RANGE";

    /// <summary>The edition of a cursor is no longer served.</summary>
    public const string EditionGone = "EDITION_GONE";

    /// <summary>Two cursors are of two editions.</summary>
    public const string EditionMismatch = "EDITION_MISMATCH";

    /// <summary>Further facts on which a program can act: strings, numbers and lists of strings.</summary>
    public IReadOnlyDictionary<string, object>? Details { get; init; }
}
