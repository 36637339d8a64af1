using Serverless.Api.Stores;

namespace Serverless.Api.Settings;

/// <summary>
/// The settings of the store, in the form that Azure Functions uses: <c>NewsStorage</c> with a connection string, or
/// <c>NewsStorage__tableServiceUri</c> and the identity that opens it. Without them, the same settings below
/// <c>AzureWebJobsStorage</c> count. A connection string may also be among the platform's connection strings.
/// </summary>
public sealed class StoreSettings
{
    private readonly AppSettings _settings;

    internal StoreSettings(AppSettings settings) => _settings = settings;

    /// <summary>Returns the location of the store; null if no setting has it.</summary>
    /// <exception cref="ProblemException">Settings contradict each other or cannot be read.</exception>
    public StoreLocation? Find()
    {
        var own = Find(SettingNames.Store);
        return own is null && Set(SettingNames.Store, SettingNames.OfIdentity) is [var identity, ..]
            ? throw new ProblemException(
                $"the setting {_settings.NameOf(identity)} names an identity but no store: "
                    + $"set {SettingNames.Store}__tableServiceUri too."
            )
            : own ?? Find(SettingNames.HostStore);
    }

    /// <summary>Returns the identity that opens an endpoint, wherever the endpoint is set.</summary>
    public Identity Identity() => Identity(SettingNames.Store);

    private StoreLocation? Find(string setting)
    {
        var addresses = Set(setting, SettingNames.OfLocation);
        if (ConnectionKey(setting) is not { } key)
            return addresses.Count == 0 ? null : Endpoint(setting, addresses);
        var others = Set(setting, [.. SettingNames.OfLocation, .. SettingNames.OfIdentity]);
        // The storage of the Functions host may have an identity for other services, such as blobs.
        if (others is [var other, ..] && (setting == SettingNames.Store || addresses.Count > 0))
            throw Contradiction([key, other], "keep one of them");
        var name = _settings.NameOf(key);
        var connectionString = _settings.Find(key)!;
        return connectionString.Contains('=', StringComparison.Ordinal)
            ? new ConnectionLocation($"the setting {name}", connectionString)
            : throw new ProblemException(
                $"the setting {name} is not a connection string: put an endpoint into {setting}__tableServiceUri."
            );
    }

    /// <summary>
    /// Returns the key of a connection string: the setting itself, or its entry among the platform's connection
    /// strings.
    /// </summary>
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
                $"the setting {name} is not the name of an account: write 3 to 24 letters and digits. "
                    + $"Put an address into {setting}__tableServiceUri."
            );
    }

    private Identity Identity(string setting)
    {
        var key = $"{setting}:credential";
        var isManaged = _settings.Find(key)?.Equals("managedidentity", StringComparison.OrdinalIgnoreCase);
        return isManaged is false
            ? throw new ProblemException($"the setting {_settings.NameOf(key)} must be 'managedidentity' or missing.")
            : new(isManaged is true, _settings.Find($"{setting}:clientId"));
    }

    private ProblemException Contradiction(IReadOnlyList<string> keys, string advice) =>
        new($"the settings {string.Join(" and ", keys.Select(_settings.NameOf))} contradict each other: {advice}.");

    /// <summary>Returns the keys of the settings that have a value.</summary>
    private List<string> Set(string setting, IEnumerable<string> names) =>
        [.. names.Select(name => $"{setting}:{name}").Where(key => _settings.Find(key) is not null)];
}
