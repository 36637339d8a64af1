using System.Collections;

namespace Serverless.Api.Settings;

/// <summary>
/// The names under which settings stand in the environment. The platform's configuration knows <c>GraphQL__MaxCost</c> and
/// <c>GraphQL:MaxCost</c> as one key and keeps one value of the two, so what a person wrote is looked up here.
/// </summary>
internal sealed class EnvironmentNames
{
    /// <summary>What Azure App Service puts before the names of connection strings, by their type.</summary>
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

    /// <summary>The name that a person wrote, or the usual one where the environment does not say the value.</summary>
    public string NameOf(string key, string? value) =>
        _variables[key].FirstOrDefault(variable => variable.Value == value).Name
        ?? key.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>The names of a setting that the environment says several times with different values; else none.</summary>
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
