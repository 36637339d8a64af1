using System.Collections;

namespace Serverless.Api.Settings;

/// <summary>
/// Finds the names of environment variables behind the keys of the configuration. The configuration treats
/// <c>GraphQL__MaxCost</c> and <c>GraphQL:MaxCost</c> as one key and keeps one of their values, so messages look up
/// here what a person wrote.
/// </summary>
internal sealed class EnvironmentNames
{
    /// <summary>The prefixes that Azure App Service gives the names of connection strings, by type.</summary>
    private static readonly string[] ConnectionPrefixes =
    [
        "CUSTOMCONNSTR_",
        "MYSQLCONNSTR_",
        "SQLAZURECONNSTR_",
        "SQLCONNSTR_",
        "POSTGRESQLCONNSTR_",
        "APIHUBCONNSTR_",
        "DOCDBCONNSTR_",
        "EVENTHUBCONNSTR_",
        "NOTIFICATIONHUBCONNSTR_",
        "REDISCACHECONNSTR_",
        "SERVICEBUSCONNSTR_",
    ];

    private readonly ILookup<string, (string Name, string Value)> _variables = Environment
        .GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .Select(static variable => (Name: (string)variable.Key, Value: (string?)variable.Value ?? ""))
        .ToLookup(static variable => KeyOf(variable.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the name that a person wrote, or the usual one if no variable has the value.</summary>
    public string NameOf(string key, string? value) =>
        _variables[key].FirstOrDefault(variable => variable.Value == value).Name
        ?? key.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>
    /// Returns the names of a setting that the environment contains more than once with different values; else none.
    /// </summary>
    public IReadOnlyList<string> Contradicting(string key)
    {
        var variables = _variables[key];
        return variables.Select(static variable => variable.Value).Distinct().Count() > 1
            ? [.. variables.Select(static variable => variable.Name).Order(StringComparer.Ordinal)]
            : [];
    }

    private static string KeyOf(string variable)
    {
        var prefix = Array.Find(
            ConnectionPrefixes,
            prefix => variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        );
        var name = prefix is null ? variable : $"ConnectionStrings:{variable[prefix.Length..]}";
        return name.Replace("__", ":", StringComparison.Ordinal);
    }
}
