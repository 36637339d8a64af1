using Serverless.GraphQL.Binding.Fields;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// Binds the fields of one object type to resolvers over <typeparamref name="T"/>. It has two verbs: <c>Field</c> for
/// what is pure and at hand (evaluated for each object, while the response is written, and possibly twice), and
/// <c>Batch</c> for what may wait (called once for all objects of a selection).
/// </summary>
/// <remarks>
/// A field with arguments is best bound with a reader of them: it is tried when the schema is bound, and arguments that
/// it reads as a wrong type, or never reads, are reported. Arguments that a resolver takes from its batch or context
/// cannot be checked.
/// </remarks>
public sealed class ObjectBinder<T>
{
    private readonly ObjectBinding<T> _binding;
    private readonly List<string> _problems;

    internal ObjectBinder(ObjectBinding<T> binding, List<string> problems) =>
        (_binding, _problems) = (binding, problems);

    public ObjectBinder<T> Field<TResult>(string name, Func<T, TResult> resolve) =>
        Add(new PlainField<T, TResult>(name, resolve));

    public ObjectBinder<T> Field<TResult>(string name, Func<T, FieldContext, TResult> resolve) =>
        Add(new ContextField<T, TResult>(name, resolve));

    /// <param name="read">
    /// Reads all arguments, once for each selection and request, and once without values when the schema is bound.
    /// </param>
    public ObjectBinder<T> Field<TArguments, TResult>(
        string name,
        Func<Arguments, TArguments> read,
        Func<T, TArguments, TResult> resolve
    ) => Add(new ArgumentsField<T, TArguments, TResult>(name, read, resolve));

    public ObjectBinder<T> Batch<TResult>(string name, Func<Batch<T>, ValueTask<Results<TResult>>> resolve) =>
        Add(new BatchField<T, TResult>(name, resolve, null));

    /// <summary>Binds a batch that has all it needs at hand, and gains from seeing all objects together.</summary>
    public ObjectBinder<T> Batch<TResult>(string name, Func<Batch<T>, Results<TResult>> resolve) =>
        Batch(name, batch => new ValueTask<Results<TResult>>(resolve(batch)));

    /// <param name="read">
    /// Reads all arguments, once for each selection and request, and once without values when the schema is bound.
    /// </param>
    public ObjectBinder<T> Batch<TArguments, TResult>(
        string name,
        Func<Arguments, TArguments> read,
        Func<Batch<T>, TArguments, ValueTask<Results<TResult>>> resolve
    ) =>
        Add(
            new BatchField<T, TResult>(
                name,
                batch => resolve(batch, read(batch.Arguments)),
                arguments => read(arguments)
            )
        );

    /// <summary>Binds a batch that has all it needs at hand, and gains from seeing all objects together.</summary>
    /// <param name="read">
    /// Reads all arguments, once for each selection and request, and once without values when the schema is bound.
    /// </param>
    public ObjectBinder<T> Batch<TArguments, TResult>(
        string name,
        Func<Arguments, TArguments> read,
        Func<Batch<T>, TArguments, Results<TResult>> resolve
    ) => Batch(name, read, (batch, arguments) => new ValueTask<Results<TResult>>(resolve(batch, arguments)));

    private ObjectBinder<T> Add(FieldBinding<T> field)
    {
        if (!_binding.TryAdd(field))
            _problems.Add($"{_binding.Name}.{field.Name} is bound twice.");
        return this;
    }
}

/// <summary>The arguments and the root that a field may use beside its object.</summary>
public readonly struct FieldContext
{
    private readonly object? _root;

    internal FieldContext(Arguments arguments, object? root) => (Arguments, _root) = (arguments, root);

    /// <summary>The arguments of the field, coerced once for each request.</summary>
    public Arguments Arguments { get; }

    /// <summary>Returns the object that the request resolves its root fields on.</summary>
    /// <exception cref="InvalidCastException">The root is not a <typeparamref name="TRoot"/>.</exception>
    public TRoot Root<TRoot>() => (TRoot)_root!;
}
