using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Execution;

/// <summary>The execution errors of one operation (specification, section 7.1.6).</summary>
internal sealed class FieldErrors(int limit)
{
    /// <summary>A field that is selected thousands of times would otherwise make every one of its errors that long.</summary>
    private const int MaxLocations = 20;

    private readonly List<GraphQLError> _errors = [];

    /// <summary>All of them, also those beyond the limit.</summary>
    public int Count { get; private set; }

    public void Add(SelectedField field, ResponsePath path, FieldError error, Source source)
    {
        if (Count++ >= limit) return;
        _errors.Add(new GraphQLError
        {
            Message = error.Message,
            Locations = [.. Offsets(field, error).Select(source.LocationAt)],
            Path = path.ToList(),
            Code = error.Code,
            Extensions = error.Extensions,
        });
    }

    private static IEnumerable<int> Offsets(SelectedField field, FieldError error) => error.Offset is { } offset
        ? [offset]
        : field.Nodes.Take(MaxLocations).Select(static node => node.Location.Start);

    /// <summary>The response's entries: where there are too many, the last one counts the rest.</summary>
    public IReadOnlyList<GraphQLError> ToList() => Count <= limit
        ? _errors
        : [.. _errors, new GraphQLError { Message = $"{Count - limit} more errors are left out.", Code = "TOO_MANY_ERRORS" }];

    public void Clear()
    {
        _errors.Clear();
        Count = 0;
    }
}
