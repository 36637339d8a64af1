using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>Reads the paging arguments of a connection.</summary>
internal static class PageArguments
{
    public static PageRequest Read(Arguments arguments) =>
        new(
            arguments.Get<int?>("first"),
            arguments.Get<string?>("after"),
            arguments.Get<int?>("last"),
            arguments.Get<string?>("before")
        );

    /// <summary>Reads the arguments of a connection that is paged forward only.</summary>
    public static PageRequest ReadForward(Arguments arguments) =>
        new(arguments.Get<int?>("first"), arguments.Get<string?>("after"));
}
