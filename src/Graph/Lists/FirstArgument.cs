using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>Reads the argument <c>first</c> of a list that is cut and not paged.</summary>
internal static class FirstArgument
{
    /// <summary>Reads the length that the client asks for.</summary>
    /// <exception cref="FieldErrorException">The length is not from 0 to 100.</exception>
    public static int Read(Arguments arguments) =>
        arguments.Get<int?>("first") switch
        {
            null => PageRequest.DefaultSize,
            >= 0 and <= PageRequest.MaximumSize and var first => first,
            var first => throw new FieldErrorException(
                $"\"first\" is {first}; it goes from 0 to {PageRequest.MaximumSize}.",
                QueryProblem.InvalidPageSize
            ),
        };

    /// <summary>Returns the beginning of a list.</summary>
    public static IReadOnlyList<T> Take<T>(IReadOnlyList<T> list, int first) =>
        first >= list.Count ? list : [.. list.Take(first)];
}
