namespace Serverless.News.DataSets;

/// <summary>Where something stands: a file as problems name it, and a line from 1 (0: the whole file).</summary>
internal readonly record struct Place(string File, int Line);
