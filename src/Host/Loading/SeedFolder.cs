using Serverless.News.Editions;
using Serverless.Tables;

namespace Serverless.Host.Loading;

/// <summary>The data set that is packaged with the program, published at start-up where nothing else was chosen.</summary>
internal static class SeedFolder
{
    /// <summary>The origin of editions that came from the packaged folder, wherever that lies.</summary>
    public const string Origin = "seeds";

    public static string Packaged { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>
    /// Publishes the folder if the store holds no edition, or if the current one came from it and its content has changed. What a person
    /// loaded from elsewhere is left alone.
    /// </summary>
    /// <returns>The load, or null where an edition from elsewhere is current or another program published first.</returns>
    public static async Task<DataSetLoad?> EnsureAsync(ITableStore store, EditionInfo? current, string folder, CancellationToken token)
    {
        if (current is not null && current.Origin != Origin) return null;
        var dataSet = CheckedDataSet.Read(folder, Console.Error);
        try
        {
            return await DataSetLoad.RunAsync(store, dataSet, Origin, token);
        }
        catch (EditionConflictException)
        {
            // Two programs were started at once and the other one was first: there is an edition now.
            return null;
        }
    }
}
