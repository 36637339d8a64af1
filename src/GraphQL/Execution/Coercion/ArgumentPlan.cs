using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>CoerceArgumentValues (specification, section 6.4.1) for one selection.</summary>
/// <param name="definitions">The arguments of the field.</param>
/// <param name="nodes">What the document gives.</param>
/// <param name="read">The field's own reader; null where it has none.</param>
internal sealed class ArgumentPlan(
    InputField[] definitions,
    IReadOnlyList<ArgumentNode> nodes,
    Func<Arguments, object?>? read
)
{
    private readonly ArgumentSource[] _sources =
    [
        .. definitions.Select(definition => new ArgumentSource(
            definition,
            nodes.FirstOrDefault(node => node.Name.Value == definition.Name)?.Value
        )),
    ];

    /// <summary>Whether the values may differ from request to request.</summary>
    public bool IsVariable => _sources.Any(static source => source.IsVariable);

    /// <param name="variables">Of the request; none where the arguments are constant.</param>
    /// <param name="errorOf">What a client is told of an exception.</param>
    public SelectionArguments Coerce(VariableValues variables, Func<Exception, FieldError> errorOf)
    {
        try
        {
            var values = new object?[_sources.Length];
            for (var i = 0; i < values.Length; i++)
                values[i] = _sources[i].Value(variables);
            var arguments = new Arguments(definitions, values);
            return new SelectionArguments(arguments, read?.Invoke(arguments), null);
        }
        catch (Exception exception)
        {
            return SelectionArguments.Failed(errorOf(exception));
        }
    }
}

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
