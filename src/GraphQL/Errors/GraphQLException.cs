namespace Serverless.GraphQL.Errors;

/// <summary>A document or a schema that cannot be used; <see cref="Errors"/> says everything that is wrong with it.</summary>
public sealed class GraphQLException : Exception
{
    /// <param name="errors">At least one.</param>
    public GraphQLException(params IReadOnlyList<GraphQLError> errors) => Errors = errors;

    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>All of them; made when asked for, as clients are told <see cref="Errors"/>.</summary>
    public override string Message => string.Join(Environment.NewLine, Errors.Select(Describe));

    private static string Describe(GraphQLError error) =>
        error.Locations is [var first, ..]
            ? $"{error.Message} (line {first.Line}, column {first.Column})"
            : error.Message;
}
