using System.Collections;
using System.Globalization;
using Serverless.Api.Endpoints;
using Serverless.GraphQL;
using Serverless.GraphQL.AspNetCore;
using Serverless.GraphQL.AspNetCore.Documents;
using Serverless.GraphQL.Validation;

namespace Serverless.Api.Settings;

/// <summary>
/// What an operator may say of requests: environment variables, or settings of a function app, whose names begin with
/// <c>GraphQL__</c>. Names are read whatever their case; an empty setting is none.
/// </summary>
internal sealed class GraphQLSettings(IReadOnlyDictionary<string, string> settings)
{
    private const string Prefix = "GraphQL__";

    private static readonly string[] Names =
    [
        "CorsOrigins", "Introspection", "Documents", "OnlyDocuments", "AutomaticDocuments",
        .. LimitSettings.OfEndpoint.Select(static limit => limit.Name),
        .. LimitSettings.OfServer.Select(static limit => limit.Name),
    ];

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

    /// <exception cref="FailureException">A setting is wrong.</exception>
    public GraphQLServerOptions Server() => Change(
        LimitSettings.OfServer,
        new GraphQLServerOptions { Validation = ValidationLimits.Default with { AllowIntrospection = Switch("Introspection", true) } });

    /// <param name="options">What no setting changes.</param>
    /// <param name="server">Has to be able to execute the listed documents.</param>
    /// <exception cref="FailureException">A setting is wrong, or a document.</exception>
    public GraphQLHttpOptions Endpoint(GraphQLHttpOptions options, GraphQLServer server) => Change(LimitSettings.OfEndpoint, options with
    {
        CorsOrigins = Origins(),
        Documents = Documents(server),
        OnlyPersistedDocuments = Switch("OnlyDocuments", false) && (settings.ContainsKey("Documents")
            ? true
            : throw new FailureException($"the setting {Prefix}OnlyDocuments needs {Prefix}Documents: the folder of the documents that may run.")),
        AutomaticDocuments = Switch("AutomaticDocuments", false) ? new AutomaticDocumentLimits() : null,
        Version = AnswerVersion.Of,
    });

    /// <summary>A misspelt setting would be one that is silently left out.</summary>
    private static string Known(string name) =>
        Names.FirstOrDefault(known => known.Equals(name[Prefix.Length..], StringComparison.OrdinalIgnoreCase))
        ?? throw new FailureException($"the setting {name} is not known: it is {Prefix} followed by one of {string.Join(", ", Names)}.");

    private TOptions Change<TOptions>(IEnumerable<LimitSetting<TOptions>> limits, TOptions options)
    {
        foreach (var limit in limits)
            if (Number(limit.Name, limit.Least, limit.Most) is { } number) options = limit.Change(options, number);
        return options;
    }

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
            throw new FailureException($"the setting {Prefix}CorsOrigins: {exception.Message}");
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
            throw new FailureException($"the setting {Prefix}Documents: {exception.Message}");
        }
    }

    private bool Switch(string name, bool otherwise)
    {
        if (!settings.TryGetValue(name, out var text)) return otherwise;
        return bool.TryParse(text, out var value) ? value : throw new FailureException($"the setting {Prefix}{name} is true or false, not '{text}'.");
    }

    private int? Number(string name, int least, int most)
    {
        if (!settings.TryGetValue(name, out var text)) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new FailureException($"the setting {Prefix}{name} is a number from {least} to {most}, not '{text}'.");
    }
}
