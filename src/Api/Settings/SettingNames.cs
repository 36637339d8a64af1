using Serverless.News.Model;

namespace Serverless.Api.Settings;

/// <summary>
/// Tells our settings from misspelt ones and from those of other programs. A misspelt setting that is ignored would
/// fail open: introspection stays on, or the data goes to another account.
/// </summary>
internal static class SettingNames
{
    public const string GraphQL = "GraphQL";

    public const string Store = "NewsStorage";

    public const string HostStore = "AzureWebJobsStorage";

    /// <summary>The settings below <c>GraphQL</c>.</summary>
    public static readonly string[] OfGraphQL =
    [
        "CorsOrigins",
        "Introspection",
        "Documents",
        "OnlyDocuments",
        "AutomaticDocuments",
        .. LimitSettings.OfEndpoint.Select(static limit => limit.Name),
        .. LimitSettings.OfServer.Select(static limit => limit.Name),
    ];

    /// <summary>The settings below <c>NewsStorage</c> for the location of the store.</summary>
    public static readonly string[] OfLocation = ["tableServiceUri", "endpoint", "accountName", "file"];

    /// <summary>The settings below <c>NewsStorage</c> for the identity that opens the store.</summary>
    public static readonly string[] OfIdentity = ["credential", "clientId"];

    private const string ConnectionStrings = "ConnectionStrings:";

    /// <summary>The end of a key that the platform adds beside a connection string of a type such as SQL.</summary>
    private const string ProviderName = "_ProviderName";

    private static readonly string[] OfStore = [.. OfLocation, .. OfIdentity];

    private static readonly string[] WholeOfGraphQL = [.. OfGraphQL.Select(static name => $"{GraphQL}__{name}")];

    private static readonly string[] WholeOfStore = [Store, .. OfStore.Select(static name => $"{Store}__{name}")];

    /// <summary>Returns the key of a setting among the connection strings of the platform.</summary>
    public static string ConnectionKey(string setting) => ConnectionStrings + setting;

    /// <summary>
    /// Returns the problem of a misspelt name; null for a known name and for those of other programs.
    /// </summary>
    /// <param name="key">The key of the configuration: parts joined with colons.</param>
    /// <param name="written">The name that a person wrote.</param>
    public static string? Problem(string key, string written)
    {
        if (Begins(key, Store))
            return IsBelow(key, Store, OfStore) || Is(key, Store)
                ? null
                : Unknown(written, key, Store, WholeOfStore, OfStore);
        if (Begins(key, ConnectionKey(Store)))
        {
            return Is(key, ConnectionKey(Store)) || key.EndsWith(ProviderName, StringComparison.OrdinalIgnoreCase)
                ? null
                : $"the setting {written} is not known; did you mean '{Store}'?";
        }

        if (!Begins(key, GraphQL))
            return MisspeltSection(key, written);
        return IsBelow(key, GraphQL, OfGraphQL) || IsForeign(key)
            ? null
            : Unknown(written, key, GraphQL, WholeOfGraphQL, OfGraphQL);
    }

    /// <summary>Finds a misspelt section before a known name, such as <c>NewStorage__tableServiceUri</c>.</summary>
    private static string? MisspeltSection(string key, string written)
    {
        var end = key.IndexOfAny([':', '_']);
        var (section, rest) = end < 0 ? (key, "") : (key[..end], LettersOf(key[end..]));
        string? Meant(string known, string[] names) =>
            Suggestion.Nearest(section.ToLowerInvariant(), [known.ToLowerInvariant()]) is null
                ? null
                : names
                    .Where(name => rest.Equals(name, StringComparison.OrdinalIgnoreCase))
                    .Select(name => $"{known}__{name}")
                    .FirstOrDefault()
                    ?? (rest.Length == 0 && known == Store ? known : null);
        return (Meant(Store, OfStore) ?? Meant(GraphQL, OfGraphQL)) is { } meant
            ? $"the setting {written} is not known; did you mean '{meant}'?"
            : null;
    }

    /// <summary>
    /// Returns whether a name belongs to another program. Only this program uses the word NewsStorage and the section
    /// <c>GraphQL:</c>, but the GRAPHQL_ENDPOINT of a front end may be in the same environment and must not stop a
    /// start. So outside that section only a name that contains or resembles one of ours counts as misspelt, such as
    /// <c>GraphQL_Introspection</c>, which some shells and Linux hosts make of <c>GraphQL:Introspection</c>.
    /// </summary>
    private static bool IsForeign(string key)
    {
        if (Is(key, GraphQL) || Begins(key, GraphQL + ":"))
            return false;
        var letters = LettersOf(key[GraphQL.Length..]);
        return !OfGraphQL.Any(name => letters.Contains(name, StringComparison.OrdinalIgnoreCase))
            && Suggestion.Nearest(letters, OfGraphQL) is null;
    }

    private static string Unknown(string written, string key, string prefix, string[] whole, string[] names)
    {
        var letters = LettersOf(key[prefix.Length..]);
        var meant =
            Suggestion.Nearest(letters, names)
            ?? names
                .Where(name => letters.Contains(name, StringComparison.OrdinalIgnoreCase))
                .MaxBy(static name => name.Length);
        var nearest = meant is null ? Suggestion.Nearest(written, whole) : $"{prefix}__{meant}";
        var bare = whole.Contains(prefix) ? $"{prefix}, or " : "";
        return nearest is null
            ? $"the setting {written} is not known: write {bare}{prefix}__ followed by one of "
                + $"{string.Join(", ", names)}."
            : $"the setting {written} is not known; did you mean '{nearest}'?";
    }

    private static bool IsBelow(string key, string section, string[] names) =>
        names.Any(name => Is(key, $"{section}:{name}"));

    private static bool Is(string key, string other) => key.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string key, string prefix) => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
