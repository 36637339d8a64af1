namespace Serverless.Host.Stores;

/// <summary>
/// Where editions are kept: as <c>--store</c> says, or else the settings <c>NewsStorage</c> and <c>AzureWebJobsStorage</c>, or else
/// in one SQLite file of the user.
/// </summary>
internal abstract record StoreLocation
{
    /// <param name="given">The value of <c>--store</c>; null if it was left out.</param>
    /// <exception cref="Failure">What was said makes no sense; the message names the option or setting and no secret.</exception>
    public static StoreLocation Find(string? given, StoreSettings settings) =>
        given is null ? settings.Find() ?? FileLocation.Default() : StoreOption.Read(given, settings);

    /// <summary>Makes the store ready. Nothing is asked of it before the first call.</summary>
    /// <exception cref="Failure">The connection string cannot be read.</exception>
    public abstract OpenedStore Open();
}
