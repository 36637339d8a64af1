using System.Collections;
using System.Globalization;
using Serverless.GraphQL;
using Serverless.GraphQL.Http;
using Serverless.GraphQL.Http.Documents;
using Serverless.GraphQL.Validation;

namespace Serverless.Host.Serving;

/// <summary>
/// What an operator may say of requests: environment variables, or settings of a function app, whose names begin with
/// <c>GraphQL__</c>. Names are read whatever their case; an empty setting is none.
/// </summary>
internal sealed class GraphQLSettings(IReadOnlyDictionary<string, string> settings)
{
    private const string Prefix = "GraphQL__";

    private static readonly string[] Names =
        ["CorsOrigins", "Introspection", "Documents", "OnlyDocuments", "AutomaticDocuments", "MaxCost", "TimeoutSeconds", "MaxBatchSize"];

    public static GraphQLSettings OfEnvironment()
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (variable is { Key: string name, Value: string { Length: > 0 } value } && name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
                settings[Known(name)] = value.Trim();
        }

        return new(settings);
    }

    /// <exception cref="Failure">A setting is wrong.</exception>
    public GraphQLServerOptions Limits()
    {
        var limits = new GraphQLServerOptions();
        return limits with
        {
            Validation = ValidationLimits.Default with { AllowIntrospection = Switch("Introspection", true) },
            MaxCost = Number("MaxCost", 1, 1_000_000_000) ?? limits.MaxCost,
            Timeout = Number("TimeoutSeconds", 1, 600) is { } seconds ? TimeSpan.FromSeconds(seconds) : limits.Timeout,
        };
    }

    /// <param name="options">What no setting changes.</param>
    /// <param name="server">Has to be able to execute the listed documents.</param>
    /// <exception cref="Failure">A setting is wrong, or a document.</exception>
    public GraphQLHttpOptions Apply(GraphQLHttpOptions options, GraphQLServer server) => options with
    {
        CorsOrigins = Origins(),
        Documents = Documents(server),
        OnlyPersistedDocuments = Switch("OnlyDocuments", false) && (settings.ContainsKey("Documents")
            ? true
            : throw new Failure($"the setting {Prefix}OnlyDocuments needs {Prefix}Documents: the folder of the documents that may run.")),
        AutomaticDocuments = Switch("AutomaticDocuments", false) ? new AutomaticDocumentLimits() : null,
        MaxBatchSize = Number("MaxBatchSize", 0, 100) ?? 0,
        Version = AnswerVersion.Of,
    };

    /// <summary>A misspelt setting would be one that is silently left out.</summary>
    private static string Known(string name) =>
        Names.FirstOrDefault(known => known.Equals(name[Prefix.Length..], StringComparison.OrdinalIgnoreCase))
        ?? throw new Failure($"the setting {name} is not known: it is {Prefix} followed by one of {string.Join(", ", Names)}.");

    private string[] Origins()
    {
        string[] origins = settings.TryGetValue("CorsOrigins", out var text)
            ? text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
            : [];
        try
        {
            return [.. new GraphQLHttpOptions { CorsOrigins = origins }.CorsOrigins];
        }
        catch (ArgumentException exception)
        {
            throw new Failure($"the setting {Prefix}CorsOrigins: {exception.Message}");
        }
    }

    private PersistedDocuments? Documents(GraphQLServer server)
    {
        if (!settings.TryGetValue("Documents", out var folder)) return null;
        try
        {
            return PersistedDocuments.Read(Path.GetFullPath(folder), server);
        }
        catch (PersistedDocumentException exception)
        {
            throw new Failure($"the setting {Prefix}Documents: {exception.Message}");
        }
    }

    private bool Switch(string name, bool otherwise)
    {
        if (!settings.TryGetValue(name, out var text)) return otherwise;
        return bool.TryParse(text, out var value) ? value : throw new Failure($"the setting {Prefix}{name} is true or false, not '{text}'.");
    }

    private int? Number(string name, int least, int most)
    {
        if (!settings.TryGetValue(name, out var text)) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new Failure($"the setting {Prefix}{name} is a number from {least} to {most}, not '{text}'.");
    }
}
