namespace Serverless.GraphQL.Language;

/// <summary>How much a document may ask of the parser; one unit more is a syntax error that names the limit.</summary>
public sealed record ParserLimits
{
    /// <summary>
    /// The deepest nesting that any limits may allow. One level costs the parser less than 800 bytes of stack and the printer
    /// less than 1.6 KB, measured unoptimised: 500 levels fit the smallest default stack of the supported platforms (1.5 MB).
    /// </summary>
    private const int DeepestNesting = 500;

    /// <summary>For requests: several times what people and tools write, and parsed within a millisecond.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>For text of our own, such as a schema: no limit but the depth.</summary>
    public static ParserLimits Trusted { get; } =
        new()
        {
            MaxLength = int.MaxValue,
            MaxTokens = int.MaxValue,
            MaxDepth = 200,
        };

    /// <summary>UTF-16 units of the document.</summary>
    public int MaxLength { get; init; } = 12 * 1024;

    /// <summary>Tokens and comments.</summary>
    public int MaxTokens { get; init; } = 1_000;

    /// <summary>Selection sets, list and object literals and list types within each other; between 1 and 500.</summary>
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
