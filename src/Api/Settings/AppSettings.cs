using Microsoft.Extensions.Configuration;
using Serverless.Api.Stores;

namespace Serverless.Api.Settings;

/// <summary>
/// The one reader of settings: environment variables on the desk, app settings on Azure. Names ignore case and have
/// <c>__</c> or <c>:</c> between their parts; an empty setting counts as missing.
/// </summary>
public sealed class AppSettings
{
    private readonly IConfiguration _configuration;
    private readonly EnvironmentNames _environment = new();

    /// <summary>Prepares the settings, and checks nothing yet.</summary>
    /// <param name="configuration">The configuration of the platform.</param>
    public AppSettings(IConfiguration configuration)
    {
        _configuration = configuration;
        GraphQL = new GraphQLSettings(this);
        Store = new StoreSettings(this);
    }

    /// <summary>The settings of the store.</summary>
    public StoreSettings Store { get; }

    /// <summary>The settings of requests and their limits.</summary>
    internal GraphQLSettings GraphQL { get; }

    /// <summary>Returns the trimmed value of a setting; null if it is missing.</summary>
    /// <param name="key">The parts of the name, joined with colons.</param>
    /// <exception cref="ProblemException">
    /// The environment contradicts itself, or the value is an unresolved reference.
    /// </exception>
    internal string? Find(string key)
    {
        if (_environment.Contradicting(key) is [_, ..] names)
            throw new ProblemException(
                $"the settings {string.Join(" and ", names)} contradict each other: keep one of them."
            );
        var value = _configuration[key]?.Trim();
        if (value?.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase) == true)
        {
            throw new ProblemException(
                $"the setting {NameOf(key)} is a Key Vault reference that the platform could not resolve: "
                    + "check that the secret exists and that the app's identity may read it (the portal shows which)."
            );
        }

        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>Returns the name of a setting as a person wrote it.</summary>
    internal string NameOf(string key) => _environment.NameOf(key, _configuration[key]);

    /// <summary>Opens the store that <c>--store</c> names, else the settings, else the file of this user.</summary>
    /// <param name="option">The value of <c>--store</c>; null if it was left out.</param>
    /// <exception cref="ProblemException">
    /// The option or settings are wrong; each is named, without its secrets.
    /// </exception>
    public OpenedStore OpenStore(string? option) =>
        Open(() => option is null ? Store.Find() ?? FileLocation.Default() : StoreOption.Read(option, Store.Identity));

    /// <summary>
    /// Opens the store of a function app. It has no default: SQLite is private to an instance; choose it explicitly.
    /// </summary>
    /// <exception cref="ProblemException">
    /// Settings are missing or wrong; each is named, without its secrets.
    /// </exception>
    internal OpenedStore OpenStoreOfFunctionApp() =>
        Open(() =>
            Store.Find()
            ?? throw new ProblemException(
                "no store is set: give the app the setting NewsStorage with a connection string, "
                    + "or NewsStorage__tableServiceUri."
            )
        );

    /// <summary>Opens the store and reads every other setting, so that one start reports all problems.</summary>
    private OpenedStore Open(Func<StoreLocation> find)
    {
        OpenedStore? store = null;
        try
        {
            ProblemException.ThrowTogether(CheckNames, () => store = find().Open(), GraphQL.Check);
            return store!;
        }
        catch
        {
            store?.Dispose();
            throw;
        }
    }

    /// <exception cref="ProblemException">Names of settings are misspelt; each is named.</exception>
    private void CheckNames() =>
        ProblemException.ThrowTogether([
            .. _configuration
                .AsEnumerable()
                .Where(static setting => !string.IsNullOrEmpty(setting.Value))
                .Select(setting => SettingNames.Problem(setting.Key, NameOf(setting.Key)))
                .OfType<string>()
                .Order(StringComparer.Ordinal)
                .Select(static problem => new Action(() => throw new ProblemException(problem))),
        ]);
}
