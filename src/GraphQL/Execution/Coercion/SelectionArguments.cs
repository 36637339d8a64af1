using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>The arguments of one selection in one request, or of all requests where they are constant.</summary>
/// <param name="Values">Coerced.</param>
/// <param name="Read">What the field's own reader made of them, where it has one.</param>
/// <param name="Error">Why there are none: every position of the selection fails with it.</param>
internal sealed record SelectionArguments(Arguments Values, object? Read, FieldError? Error)
{
    public static SelectionArguments None { get; } = new(Arguments.None, null, null);

    public static SelectionArguments Failed(FieldError error) => new(Arguments.None, null, error);

    /// <exception cref="FieldErrorException">There are none.</exception>
    public SelectionArguments Valid() => Error is null ? this : throw new FieldErrorException(Error);
}
