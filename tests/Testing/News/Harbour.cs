using Serverless.News.DataSets;
using Serverless.News.Model;

namespace Serverless.Testing.News;

/// <summary>
/// The fixture data set: an invented dispute that uses every value and form of the format, with chains three deep, an
/// article that follows a follower, and articles without outlet, title and date.
/// </summary>
public static class Harbour
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures", "harbour");

    public static DataSet Read() =>
        DataSetReader.Read(Folder) is { DataSet: { } dataSet }
            ? dataSet
            : throw new InvalidOperationException(string.Join('\n', DataSetReader.Read(Folder).Problems));
}
