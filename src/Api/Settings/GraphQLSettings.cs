using System.Globalization;
using Serverless.GraphQL;
using Serverless.GraphQL.AspNetCore;
using Serverless.GraphQL.AspNetCore.Documents;
using Serverless.GraphQL.Validation;

namespace Serverless.Api.Settings;

/// <summary>The settings below <c>GraphQL</c>: limits and features of requests.</summary>
internal sealed class GraphQLSettings(AppSettings settings)
{
    /// <exception cref="ProblemException">A setting is wrong.</exception>
    public GraphQLServerOptions Server() =>
        Change(
            LimitSettings.OfServer,
            new GraphQLServerOptions
            {
                Validation = ValidationLimits.Default with { AllowIntrospection = Switch("Introspection", true) },
            }
        );

    /// <param name="options">The options that no setting changes.</param>
    /// <exception cref="ProblemException">A setting is wrong.</exception>
    public GraphQLHttpOptions Endpoint(GraphQLHttpOptions options) =>
        Change(
            LimitSettings.OfEndpoint,
            options with
            {
                CorsOrigins = Origins(),
                OnlyPersistedDocuments = Switch("OnlyDocuments", false),
                AutomaticDocuments = Switch("AutomaticDocuments", false) ? new AutomaticDocumentLimits() : null,
            }
        );

    /// <summary>Reads the persisted documents; returns null if no setting names their folder.</summary>
    /// <param name="server">The server that has to be able to execute them.</param>
    /// <exception cref="ProblemException">The folder or a document is wrong.</exception>
    public PersistedDocuments? Documents(GraphQLServer server)
    {
        if (Find("Documents") is not { } folder)
            return null;
        try
        {
            return PersistedDocuments.Read(Path.GetFullPath(folder), server);
        }
        catch (PersistedDocumentException exception)
        {
            throw new ProblemException(
                MayBeSecret(folder)
                    ? $"the setting {NameOf("Documents")} is not a folder."
                    : $"the setting {NameOf("Documents")}: {exception.Message}"
            );
        }
    }

    /// <summary>Checks every setting except the documents themselves, which need a server.</summary>
    /// <exception cref="ProblemException">Settings are wrong; each is named.</exception>
    public void Check() =>
        ProblemException.ThrowTogether([
            () => Origins(),
            () => Switch("Introspection", true),
            () => Find("Documents"),
            CheckOnlyDocuments,
            () => Switch("AutomaticDocuments", false),
            .. LimitSettings.OfEndpoint.Select(limit => new Action(() => Number(limit.Name, limit.Least, limit.Most))),
            .. LimitSettings.OfServer.Select(limit => new Action(() => Number(limit.Name, limit.Least, limit.Most))),
        ]);

    private void CheckOnlyDocuments()
    {
        if (Switch("OnlyDocuments", false) && Find("Documents") is null)
        {
            throw new ProblemException(
                $"the setting {NameOf("OnlyDocuments")} needs GraphQL__Documents: "
                    + "the folder of the documents that may be executed."
            );
        }
    }

    private TOptions Change<TOptions>(IEnumerable<LimitSetting<TOptions>> limits, TOptions options)
    {
        foreach (var limit in limits)
            if (Number(limit.Name, limit.Least, limit.Most) is { } number)
                options = limit.Change(options, number);
        return options;
    }

    private string[] Origins()
    {
        var origins = Find("CorsOrigins")?.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [];
        try
        {
            return [.. new GraphQLHttpOptions { CorsOrigins = origins }.CorsOrigins];
        }
        catch (ArgumentException exception)
        {
            throw new ProblemException(
                MayBeSecret(Find("CorsOrigins")!)
                    ? $"the setting {NameOf("CorsOrigins")} is not a list of origins such as https://news.example."
                    : $"the setting {NameOf("CorsOrigins")}: {exception.Message}"
            );
        }
    }

    private bool Switch(string name, bool otherwise)
    {
        if (Find(name) is not { } text)
            return otherwise;
        return bool.TryParse(text, out var value)
            ? value
            : throw new ProblemException($"the setting {NameOf(name)} is true or false, not {Quoted(text)}.");
    }

    private int? Number(string name, int least, int most)
    {
        if (Find(name) is not { } text)
            return null;
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
            ? value
            : throw new ProblemException(
                $"the setting {NameOf(name)} is a number from {least} to {most}, not {Quoted(text)}."
            );
    }

    /// <summary>
    /// Quotes a value, unless it may be a secret in the wrong setting: anonymous clients of a function app see
    /// messages.
    /// </summary>
    private static string Quoted(string text) =>
        MayBeSecret(text) ? $"a text of {text.Length} characters" : $"'{text}'";

    private static bool MayBeSecret(string text) => text.Length > 200 || text.Contains('=', StringComparison.Ordinal);

    private string? Find(string name) => settings.Find($"{SettingNames.GraphQL}:{name}");

    private string NameOf(string name) => settings.NameOf($"{SettingNames.GraphQL}:{name}");
}
