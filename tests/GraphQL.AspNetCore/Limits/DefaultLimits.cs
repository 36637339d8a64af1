using Serverless.GraphQL.AspNetCore.Documents;

namespace Serverless.GraphQL.AspNetCore.Tests.Limits;

/// <summary>The default limits of the options.</summary>
internal static class DefaultLimits
{
    public static GraphQLServerOptions Server { get; } = new();

    public static GraphQLHttpOptions Http { get; } = new();

    public static AutomaticDocumentLimits Documents { get; } = new();

    /// <summary>The limits by the names of their settings in the table of SECURITY.md; times in seconds.</summary>
    public static IReadOnlyDictionary<string, double> BySetting { get; } =
        new Dictionary<string, double>
        {
            ["MaxBodyBytes"] = Http.MaxBodyBytes,
            ["MaxBodyTokens"] = Http.MaxBodyTokens,
            ["BodyTimeoutSeconds"] = Http.BodyTimeout.TotalSeconds,
            ["MaxBatchSize"] = Http.MaxBatchSize,
            ["MaxBatchResponseBytes"] = Http.MaxBatchResponseBytes,
            ["MaxDocumentLength"] = Server.Parser.MaxLength,
            ["MaxDocumentTokens"] = Server.Parser.MaxTokens,
            ["MaxDocumentDepth"] = Server.Parser.MaxDepth,
            ["MaxOperations"] = Server.Validation.MaxOperations,
            ["MaxFragments"] = Server.Validation.MaxFragments,
            ["MaxSelections"] = Server.Validation.MaxSelections,
            ["MaxDepth"] = Server.Validation.MaxDepth,
            ["MaxRootFields"] = Server.Validation.MaxRootFields,
            ["MaxAliases"] = Server.Validation.MaxAliases,
            ["MaxDirectives"] = Server.Validation.MaxDirectives,
            ["MaxSchemaIntrospections"] = Server.Validation.MaxSchemaIntrospections,
            ["MaxCost"] = Server.MaxCost,
            ["MaxVariableItems"] = Server.MaxVariableItems,
            ["MaxPlannedFields"] = Server.MaxPlannedFields,
            ["MaxResponseDepth"] = Server.MaxResponseDepth,
            ["MaxValidationErrors"] = Server.Validation.MaxValidationErrors,
            ["MaxFieldErrors"] = Server.MaxFieldErrors,
            ["TimeoutSeconds"] = Server.Timeout.TotalSeconds,
            ["MaxResponseBytes"] = Server.MaxResponseBytes,
            ["MaxAutomaticDocuments"] = Documents.MaxDocuments,
            ["MaxAutomaticDocumentBytes"] = Documents.MaxBytes,
        };
}
