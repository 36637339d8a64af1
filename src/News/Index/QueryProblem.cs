namespace Serverless.News.Index;

/// <summary>Why a question to an edition has no answer; always the asker's to mend.</summary>
/// <param name="Code">Upper snake case, one of those below.</param>
/// <param name="Message">What is wrong, with what, and what to do instead.</param>
public sealed record QueryProblem(string Code, string Message)
{
    public const string UnknownId = "UNKNOWN_ID";

    public const string UnknownEntity = "UNKNOWN_ENTITY";

    public const string AmbiguousEntity = "AMBIGUOUS_ENTITY";

    public const string InvalidCursor = "INVALID_CURSOR";

    public const string InvalidPageSize = "INVALID_PAGE_SIZE";

    public const string TooManyIds = "TOO_MANY_IDS";

    public const string InvalidRange = "INVALID_RANGE";

    /// <summary>A cursor's edition is not served any more.</summary>
    public const string EditionGone = "EDITION_GONE";

    /// <summary>Two cursors name two editions.</summary>
    public const string EditionMismatch = "EDITION_MISMATCH";

    /// <summary>Further facts for a program to act on: strings, numbers, and lists of strings.</summary>
    public IReadOnlyDictionary<string, object>? Details { get; init; }
}
