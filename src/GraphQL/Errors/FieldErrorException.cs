namespace Serverless.GraphQL.Errors;

/// <summary>
/// Fails the position that is being resolved with an error for the client. For <c>Field</c> resolvers and readers of arguments,
/// which have no other way to refuse; any other exception counts as our bug and is masked. A batch says <see cref="FieldError"/>
/// through its results instead, which costs no exception.
/// </summary>
public sealed class FieldErrorException(FieldError error) : Exception(error.Message)
{
    public FieldErrorException(string message, string? code = null)
        : this(new FieldError(message, code)) { }

    public FieldError Error { get; } = error;
}
