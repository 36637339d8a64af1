using Serverless.GraphQL.Http.Documents;

namespace Serverless.GraphQL.Http.Tests.Limits;

/// <summary>What the options say unless an operator says otherwise.</summary>
internal static class DefaultLimits
{
    public static GraphQLServerOptions Server { get; } = new();

    public static GraphQLHttpOptions Http { get; } = new();

    public static AutomaticDocumentLimits Documents { get; } = new();

    /// <summary>By the options' names in the table of SECURITY.md; times in seconds.</summary>
    public static IReadOnlyDictionary<string, double[]> ByOption { get; } = new Dictionary<string, double[]>
    {
        ["MaxBodyBytes"] = [Http.MaxBodyBytes],
        ["MaxBodyTokens"] = [Http.MaxBodyTokens],
        ["BodyTimeout"] = [Http.BodyTimeout.TotalSeconds],
        ["MaxBatchSize"] = [Http.MaxBatchSize],
        ["MaxBatchResponseBytes"] = [Http.MaxBatchResponseBytes],
        ["Parser.MaxLength"] = [Server.Parser.MaxLength],
        ["Parser.MaxTokens"] = [Server.Parser.MaxTokens],
        ["Parser.MaxDepth"] = [Server.Parser.MaxDepth],
        ["Validation.MaxOperations"] = [Server.Validation.MaxOperations],
        ["MaxFragments"] = [Server.Validation.MaxFragments],
        ["Validation.MaxSelections"] = [Server.Validation.MaxSelections],
        ["Validation.MaxDepth"] = [Server.Validation.MaxDepth],
        ["MaxRootFields"] = [Server.Validation.MaxRootFields],
        ["MaxAliases"] = [Server.Validation.MaxAliases],
        ["MaxDirectives"] = [Server.Validation.MaxDirectives],
        ["MaxSchemaIntrospections"] = [Server.Validation.MaxSchemaIntrospections],
        ["MaxCost"] = [Server.MaxCost],
        ["MaxVariableItems"] = [Server.MaxVariableItems],
        ["MaxSelections"] = [Server.MaxSelections],
        ["MaxResponseDepth"] = [Server.MaxResponseDepth],
        ["Validation.MaxErrors"] = [Server.Validation.MaxErrors],
        ["MaxErrors"] = [Server.MaxErrors],
        ["Timeout"] = [Server.Timeout.TotalSeconds],
        ["MaxResponseBytes"] = [Server.MaxResponseBytes],
        ["AutomaticDocuments"] = [Documents.MaxDocuments, Documents.MaxBytes],
    };
}
