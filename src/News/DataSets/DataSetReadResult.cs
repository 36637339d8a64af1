using Serverless.News.Model;

namespace Serverless.News.DataSets;

/// <summary>What reading a data set came to.</summary>
/// <param name="DataSet">The data set; null exactly when there is an error among the problems.</param>
/// <param name="Problems">Errors and warnings in the order of files and lines.</param>
public sealed record DataSetReadResult(DataSet? DataSet, IReadOnlyList<DataSetProblem> Problems);
