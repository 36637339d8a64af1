namespace Serverless.News.DataSets;

/// <summary>A record and where it was read.</summary>
internal sealed record Placed<T>(T Record, Place Place)
    where T : class;
