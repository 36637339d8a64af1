using Serverless.Api.Settings;

namespace Serverless.Api.Stores;

/// <summary>
/// Where editions are kept: as <c>--store</c> says, or else the settings <c>NewsStorage</c> and <c>AzureWebJobsStorage</c>, or else
/// in one SQLite file of the user.
/// </summary>
public abstract record StoreLocation
{
    /// <param name="given">The value of <c>--store</c>; null if it was left out.</param>
    /// <exception cref="FailureException">What was said makes no sense; the message names the option or setting and no secret.</exception>
    public static StoreLocation Find(string? given, StoreSettings settings) =>
        given is null ? settings.Find() ?? FileLocation.Default() : StoreOption.Read(given, settings);

    /// <summary>The store of a function app, which has no <c>--store</c>.</summary>
    /// <exception cref="FailureException">No setting says where it is: a file of one instance must be asked for, since the others do not share it.</exception>
    public static StoreLocation OfFunctionApp(StoreSettings settings) =>
        settings.Find()
        ?? throw new FailureException(
            "no store is set: give the app the setting NewsStorage with a connection string, or NewsStorage__tableServiceUri."
        );

    /// <summary>Makes the store ready. Nothing is asked of it before the first call.</summary>
    /// <exception cref="FailureException">The connection string cannot be read.</exception>
    public abstract OpenedStore Open();
}
