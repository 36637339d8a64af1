namespace Serverless.GraphQL.Errors;

/// <summary>
/// Reports a document or schema that cannot be used; <see cref="Errors"/> lists everything that is wrong.
/// </summary>
public sealed class GraphQLException : Exception
{
    /// <param name="errors">One error or more.</param>
    public GraphQLException(params IReadOnlyList<GraphQLError> errors) => Errors = errors;

    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>All errors, a line each. Only logs need it, so it is made when asked for.</summary>
    public override string Message => string.Join(Environment.NewLine, Errors.Select(Describe));

    private static string Describe(GraphQLError error) =>
        error.Locations is [var first, ..]
            ? $"{error.Message} (line {first.Line}, column {first.Column})"
            : error.Message;
}
