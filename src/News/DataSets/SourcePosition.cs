namespace Serverless.News.DataSets;

/// <summary>A position in the files of a data set.</summary>
/// <param name="File">The file as problems name it.</param>
/// <param name="Line">The line from 1; 0 for the whole file.</param>
internal readonly record struct SourcePosition(string File, int Line);

/// <summary>A record and the position at which it was read.</summary>
internal sealed record Located<T>(T Record, SourcePosition At)
    where T : class;
