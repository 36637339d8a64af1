using Serverless.Api.Stores;

namespace Serverless.Api.Settings;

/// <summary>
/// The settings that say where the store is, as the apps of Azure Functions have them: <c>NewsStorage</c> with a connection string,
/// or <c>NewsStorage__tableServiceUri</c> and who opens it; the same under <c>AzureWebJobsStorage</c> where nothing begins with
/// <c>NewsStorage</c>. A connection string may also stand among the platform's connection strings.
/// </summary>
public sealed class StoreSettings
{
    private readonly AppSettings _settings;

    internal StoreSettings(AppSettings settings) => _settings = settings;

    /// <summary>Null if no setting says where the store is.</summary>
    /// <exception cref="ProblemException">They contradict each other or cannot be read.</exception>
    public StoreLocation? Find()
    {
        var own = Find(SettingNames.Store);
        return own is null && Set(SettingNames.Store, SettingNames.OfIdentity) is [var lonely, ..]
            ? throw new ProblemException(
                $"the setting {_settings.NameOf(lonely)} says who, but not where: set {SettingNames.Store}__tableServiceUri too."
            )
            : own ?? Find(SettingNames.HostStore);
    }

    /// <summary>Who opens an endpoint, wherever that is said.</summary>
    public Identity Identity() => Identity(SettingNames.Store);

    private StoreLocation? Find(string setting)
    {
        var addresses = Set(setting, SettingNames.OfLocation);
        if (ConnectionKey(setting) is not { } key)
            return addresses.Count == 0 ? null : Endpoint(setting, addresses);
        var others = Set(setting, [.. SettingNames.OfLocation, .. SettingNames.OfIdentity]);
        // The host's own storage may have an identity for what is not ours, such as blobs.
        if (others is [var other, ..] && (setting == SettingNames.Store || addresses.Count > 0))
            throw Contradiction([key, other], "keep the connection string or the identity");
        var name = _settings.NameOf(key);
        var connectionString = _settings.Find(key)!;
        return connectionString.Contains('=', StringComparison.Ordinal)
            ? new ConnectionLocation($"the setting {name}", connectionString)
            : throw new ProblemException(
                $"the setting {name} is not a connection string: an endpoint belongs into {setting}__tableServiceUri."
            );
    }

    /// <summary>Where the connection string of a setting stands: under its name, or among the platform's connection strings.</summary>
    private string? ConnectionKey(string setting)
    {
        string[] keys = [setting, SettingNames.ConnectionKey(setting)];
        keys = Array.FindAll(keys, key => _settings.Find(key) is not null);
        return keys is [var first, var second] && _settings.Find(first) != _settings.Find(second)
            ? throw Contradiction(keys, "keep one of them")
            : keys.FirstOrDefault();
    }

    private StoreLocation Endpoint(string setting, IReadOnlyList<string> addresses)
    {
        StoreLocation[] found = [.. addresses.Select(key => Endpoint(setting, key)).Distinct()];
        return found is [var one] ? one : throw Contradiction(addresses, "keep one of them");
    }

    private StoreLocation Endpoint(string setting, string key)
    {
        var name = _settings.NameOf(key);
        var value = _settings.Find(key)!;
        if (key == $"{setting}:file")
            return new FileLocation(value);
        if (key != $"{setting}:accountName")
            return EndpointLocation.Read($"the setting {name}", value, Identity(setting));
        return value.Length is >= 3 and <= 24 && value.All(char.IsAsciiLetterOrDigit)
            ? EndpointLocation.Read($"the setting {name}", $"https://{value}.table.core.windows.net", Identity(setting))
            : throw new ProblemException(
                $"the setting {name} is not the name of an account: it has 3 to 24 letters and digits. "
                    + $"An address belongs into {setting}__tableServiceUri."
            );
    }

    private Identity Identity(string setting)
    {
        var key = $"{setting}:credential";
        var isManaged = _settings.Find(key)?.Equals("managedidentity", StringComparison.OrdinalIgnoreCase);
        return isManaged is false
            ? throw new ProblemException(
                $"the setting {_settings.NameOf(key)} is 'managedidentity' or left out, nothing else."
            )
            : new(isManaged is true, _settings.Find($"{setting}:clientId"));
    }

    private ProblemException Contradiction(IReadOnlyList<string> keys, string advice) =>
        new($"the settings {string.Join(" and ", keys.Select(_settings.NameOf))} contradict each other: {advice}.");

    /// <summary>The keys of those settings that are set.</summary>
    private List<string> Set(string setting, IEnumerable<string> names) =>
        [.. names.Select(name => $"{setting}:{name}").Where(key => _settings.Find(key) is not null)];
}
