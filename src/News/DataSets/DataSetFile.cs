namespace Serverless.News.DataSets;

/// <summary>A file of a data set.</summary>
/// <param name="Name">Its path below the data set's folder, divided by <c>/</c>.</param>
/// <param name="Path">Where to open it.</param>
internal sealed record DataSetFile(string Name, string Path);
