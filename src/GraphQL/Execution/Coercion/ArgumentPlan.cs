using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>Coerces the arguments of one selection: CoerceArgumentValues of the specification, section 6.4.1.</summary>
/// <param name="definitions">The arguments of the field.</param>
/// <param name="nodes">The arguments that the document gives.</param>
/// <param name="read">The field's reader of arguments; null where it has none.</param>
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

    /// <param name="variables">The request's variables; none where the arguments are constant.</param>
    /// <param name="errorOf">Returns the error that stands for an exception.</param>
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

/// <summary>The arguments of one selection, in one request or, where they are constant, in all requests.</summary>
/// <param name="Values">The coerced values.</param>
/// <param name="Read">The object that the field's reader made of them, where it has a reader.</param>
/// <param name="Error">The error that every position of the selection fails with, where coercion failed.</param>
internal sealed record SelectionArguments(Arguments Values, object? Read, FieldError? Error)
{
    public static SelectionArguments None { get; } = new(Arguments.None, null, null);

    public static SelectionArguments Failed(FieldError error) => new(Arguments.None, null, error);

    /// <exception cref="FieldErrorException">Coercion failed.</exception>
    public SelectionArguments Valid() => Error is null ? this : throw new FieldErrorException(Error);
}
