using System.Collections;
using Serverless.Api.Stores;

namespace Serverless.Api.Settings;

/// <summary>
/// The settings that say where the store is, as the apps of Azure Functions have them: <c>NewsStorage</c> with a connection string,
/// or <c>NewsStorage__tableServiceUri</c> and who opens it; the same under <c>AzureWebJobsStorage</c> where nothing begins with
/// <c>NewsStorage</c>. Names are read whatever their case; an empty setting is none.
/// </summary>
public sealed class StoreSettings(IReadOnlyDictionary<string, string> settings)
{
    private const string Own = "NewsStorage";

    private const string OfTheHost = "AzureWebJobsStorage";

    private const string File = "__file";

    private static readonly string[] Addresses = ["tableServiceUri", "endpoint", "accountName", File[2..]];

    private static readonly string[] Identities = ["credential", "clientId"];

    public static StoreSettings OfEnvironment()
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (variable is { Key: string name, Value: string { Length: > 0 } value })
                settings[name] = value;
        }
        return new(settings);
    }

    /// <summary>Null if no setting says where the store is.</summary>
    /// <exception cref="FailureException">They contradict each other or cannot be read.</exception>
    public StoreLocation? Find()
    {
        CheckNames();
        var own = Find(Own);
        return own is null && Set(Own, Identities) is [var lonely, ..]
            ? throw new FailureException($"the setting {lonely} says who, but not where: set {Own}__tableServiceUri too.")
            : own ?? Find(OfTheHost);
    }

    /// <summary>Who opens an endpoint, wherever that is said.</summary>
    public Identity Identity() => Identity(Own);

    /// <summary>A misspelt setting of ours would be one that is silently left out.</summary>
    private void CheckNames()
    {
        string[] known = [.. Addresses, .. Identities];
        foreach (var name in settings.Keys.Where(static name => name.StartsWith(Own + "__", StringComparison.OrdinalIgnoreCase)))
        {
            if (!known.Contains(name[(Own.Length + 2)..], StringComparer.OrdinalIgnoreCase))
                throw new FailureException(
                    $"the setting {name} is not known: it is {Own}, or {Own}__ followed by one of {string.Join(", ", known)}.");
        }
    }

    private StoreLocation? Find(string prefix)
    {
        var addresses = Set(prefix, Addresses);
        if (!settings.TryGetValue(prefix, out var connectionString))
            return addresses.Count == 0 ? null : Endpoint(prefix, addresses);
        if (Set(prefix, [.. Addresses, .. Identities]) is [var other, ..] && (prefix == Own || addresses.Count > 0))
            throw new FailureException(
                $"the settings {prefix} and {other} contradict each other: keep the connection string or the identity.");
        return connectionString.Contains('=', StringComparison.Ordinal)
            ? new ConnectionLocation($"the setting {prefix}", connectionString)
            : throw new FailureException(
                $"the setting {prefix} is no connection string: an endpoint belongs into {prefix}__tableServiceUri.");
    }

    private StoreLocation Endpoint(string prefix, IReadOnlyList<string> addresses)
    {
        StoreLocation[] found = [.. addresses.Select(name => Endpoint(prefix, name)).Distinct()];
        return found is [var one]
            ? one
            : throw new FailureException($"the settings {string.Join(" and ", addresses)} contradict each other: keep one of them.");
    }

    private StoreLocation Endpoint(string prefix, string name)
    {
        var value = settings[name].Trim();
        if (name.EndsWith(File, StringComparison.OrdinalIgnoreCase))
            return new FileLocation(value);
        if (!name.EndsWith("accountName", StringComparison.OrdinalIgnoreCase))
            return EndpointLocation.Read($"the setting {name}", value, Identity(prefix));
        return value.Length is >= 3 and <= 24 && value.All(char.IsAsciiLetterOrDigit)
            ? EndpointLocation.Read($"the setting {name}", $"https://{value}.table.core.windows.net", Identity(prefix))
            : throw new FailureException(
                $"the setting {name} is no name of an account: it has 3 to 24 letters and digits. "
                + $"An address belongs into {prefix}__tableServiceUri.");
    }

    private Identity Identity(string prefix)
    {
        var credential = settings.GetValueOrDefault(prefix + "__credential");
        var isManaged = credential?.Equals("managedidentity", StringComparison.OrdinalIgnoreCase);
        return isManaged is false
            ? throw new FailureException($"the setting {prefix}__credential is 'managedidentity' or left out, nothing else.")
            : new(isManaged is true, settings.GetValueOrDefault(prefix + "__clientId")?.Trim());
    }

    /// <summary>Those of the names that are set, as they are to be written.</summary>
    private List<string> Set(string prefix, IEnumerable<string> names) =>
        [.. names.Select(name => $"{prefix}__{name}").Where(settings.ContainsKey)];
}
