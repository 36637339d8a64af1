namespace Serverless.News.DataSets;

/// <summary>Where something stands: a file as problems name it, and a line from 1 (0: the whole file).</summary>
internal readonly record struct SourcePosition(string File, int Line);

/// <summary>A record and where it was read.</summary>
internal sealed record Located<T>(T Record, SourcePosition At)
    where T : class;
