using Serverless.GraphQL;
using Serverless.GraphQL.AspNetCore;
using Serverless.GraphQL.AspNetCore.Documents;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.Api.Settings;

/// <summary>
/// The limits that an operator may change, in the order of the table in SECURITY.md. Depths go up to what the stack
/// holds; the others up to what fits into the memory of a small machine for one request.
/// </summary>
internal static class LimitSettings
{
    private const int KiB = 1024;

    private const int MiB = 1024 * KiB;

    /// <summary>The longest time for which a waiting request may hold its connection.</summary>
    private const int LongestSeconds = 600;

    public static IReadOnlyList<LimitSetting<GraphQLHttpOptions>> OfEndpoint { get; } =
    [
        new("MaxBodyBytes", 100, 16 * MiB, static (options, number) => options with { MaxBodyBytes = number }),
        new("MaxBodyTokens", 10, 1_000_000, static (options, number) => options with { MaxBodyTokens = number }),
        new(
            "BodyTimeoutSeconds",
            1,
            LongestSeconds,
            static (options, number) => options with { BodyTimeout = TimeSpan.FromSeconds(number) }
        ),
        new("MaxBatchSize", 0, 100, static (options, number) => options with { MaxBatchSize = number }),
        new(
            "MaxBatchResponseBytes",
            KiB,
            128 * MiB,
            static (options, number) => options with { MaxBatchResponseBytes = number }
        ),
        Registered(
            "MaxAutomaticDocuments",
            1,
            100_000,
            static (limits, number) => limits with { MaxDocuments = number }
        ),
        Registered(
            "MaxAutomaticDocumentBytes",
            KiB,
            256 * MiB,
            static (limits, number) => limits with { MaxBytes = number }
        ),
    ];

    public static IReadOnlyList<LimitSetting<GraphQLServerOptions>> OfServer { get; } =
    [
        Parsed("MaxDocumentLength", 1, 1_000_000, static (limits, number) => limits with { MaxLength = number }),
        Parsed("MaxDocumentTokens", 1, 100_000, static (limits, number) => limits with { MaxTokens = number }),
        Parsed("MaxDocumentDepth", 1, 500, static (limits, number) => limits with { MaxDepth = number }),
        Validated("MaxOperations", 1, 1_000, static (limits, number) => limits with { MaxOperations = number }),
        Validated("MaxFragments", 0, 10_000, static (limits, number) => limits with { MaxFragments = number }),
        Validated("MaxSelections", 1, 100_000, static (limits, number) => limits with { MaxSelections = number }),
        Validated("MaxDepth", 1, 500, static (limits, number) => limits with { MaxDepth = number }),
        Validated("MaxRootFields", 1, 10_000, static (limits, number) => limits with { MaxRootFields = number }),
        Validated("MaxAliases", 0, 100_000, static (limits, number) => limits with { MaxAliases = number }),
        Validated("MaxDirectives", 0, 100_000, static (limits, number) => limits with { MaxDirectives = number }),
        Validated(
            "MaxSchemaIntrospections",
            1,
            100,
            static (limits, number) => limits with { MaxSchemaIntrospections = number }
        ),
        new("MaxCost", 1, 1_000_000_000, static (options, number) => options with { MaxCost = number }),
        new("MaxVariableItems", 0, 1_000_000, static (options, number) => options with { MaxVariableItems = number }),
        new("MaxPlannedFields", 1, 100_000, static (options, number) => options with { MaxPlannedFields = number }),
        new("MaxResponseDepth", 1, 500, static (options, number) => options with { MaxResponseDepth = number }),
        Validated(
            "MaxValidationErrors",
            1,
            1_000,
            static (limits, number) => limits with { MaxValidationErrors = number }
        ),
        new("MaxFieldErrors", 1, 10_000, static (options, number) => options with { MaxFieldErrors = number }),
        new(
            "TimeoutSeconds",
            1,
            LongestSeconds,
            static (options, number) => options with { Timeout = TimeSpan.FromSeconds(number) }
        ),
        new("MaxResponseBytes", KiB, 128 * MiB, static (options, number) => options with { MaxResponseBytes = number }),
    ];

    private static LimitSetting<GraphQLServerOptions> Parsed(
        string name,
        int least,
        int most,
        Func<ParserLimits, int, ParserLimits> change
    ) => new(name, least, most, (options, number) => options with { Parser = change(options.Parser, number) });

    private static LimitSetting<GraphQLServerOptions> Validated(
        string name,
        int least,
        int most,
        Func<ValidationLimits, int, ValidationLimits> change
    ) => new(name, least, most, (options, number) => options with { Validation = change(options.Validation, number) });

    /// <summary>Changes nothing if clients may not register documents.</summary>
    private static LimitSetting<GraphQLHttpOptions> Registered(
        string name,
        int least,
        int most,
        Func<AutomaticDocumentLimits, int, AutomaticDocumentLimits> change
    ) =>
        new(
            name,
            least,
            most,
            (options, number) =>
                options.AutomaticDocuments is { } limits
                    ? options with
                    {
                        AutomaticDocuments = change(limits, number),
                    }
                    : options
        );
}

/// <summary>A limit that an operator may change to another whole number.</summary>
/// <param name="Name">The part of the name after <c>GraphQL__</c>.</param>
/// <param name="Least">The least number; a lower one would leave nothing to serve.</param>
/// <param name="Most">The highest number; above it, a request could need more stack or memory than there is.</param>
/// <param name="Change">Returns the options with another number.</param>
internal sealed record LimitSetting<TOptions>(string Name, int Least, int Most, Func<TOptions, int, TOptions> Change);
