namespace Serverless.GraphQL.Errors;

/// <summary>A document or a schema that cannot be used; <see cref="Errors"/> says everything that is wrong with it.</summary>
public sealed class GraphQLException : Exception
{
    /// <param name="errors">At least one.</param>
    public GraphQLException(params IReadOnlyList<GraphQLError> errors)
        : base(string.Join(Environment.NewLine, errors.Select(Describe))) => Errors = errors;

    public IReadOnlyList<GraphQLError> Errors { get; }

    private static string Describe(GraphQLError error) => error.Locations is [var first, ..]
        ? $"{error.Message} (line {first.Line}, column {first.Column})"
        : error.Message;
}
