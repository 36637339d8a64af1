namespace Serverless.GraphQL.Language;

/// <summary>Limits of a document; exceeding one is a syntax error that names the limit.</summary>
public sealed record ParserLimits
{
    /// <summary>
    /// The deepest nesting that any limits may allow. One level costs the parser less than 800 bytes of stack and the
    /// printer less than 1.6 KB, measured unoptimised: 500 levels fit the smallest default stack of the supported
    /// platforms (1.5 MB).
    /// </summary>
    private const int DeepestNesting = 500;

    /// <summary>
    /// The limits for requests: several times what people and tools write, and parsed within a millisecond.
    /// </summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>The limits for trusted text, such as a schema: only the depth is limited.</summary>
    public static ParserLimits Trusted { get; } =
        new()
        {
            MaxLength = int.MaxValue,
            MaxTokens = int.MaxValue,
            MaxDepth = 200,
        };

    /// <summary>The length of the document in UTF-16 units.</summary>
    public int MaxLength { get; init; } = 12 * 1024;

    /// <summary>The number of tokens and comments.</summary>
    public int MaxTokens { get; init; } = 1_000;

    /// <summary>The nesting of selection sets, list and object literals and list types; between 1 and 500.</summary>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestNesting);
            field = value;
        }
    } = 100;
}
