using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>A page of a list, as the Relay specification shows it.</summary>
internal readonly record struct Connection<T>(PageOf<T> Page)
    where T : IListed;
