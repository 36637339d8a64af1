using Serverless.GraphQL.Binding.Fields;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// Binds the fields of one object type to resolvers over <typeparamref name="T"/>. Two verbs: <c>Field</c> for what is pure and
/// at hand (evaluated for each object, while the response is written, and possibly twice), <c>Batch</c> for what may wait
/// (called once for all objects of a selection).
/// </summary>
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

    /// <param name="read">Reads the arguments, once for each selection and request, and at start-up to check them.</param>
    public ObjectBinder<T> Field<TArguments, TResult>(
        string name,
        Func<Arguments, TArguments> read,
        Func<T, TArguments, TResult> resolve
    ) => Add(new ArgumentsField<T, TArguments, TResult>(name, read, resolve));

    public ObjectBinder<T> Batch<TResult>(string name, Func<Batch<T>, ValueTask<Results<TResult>>> resolve) =>
        Add(new BatchField<T, TResult>(name, resolve, null));

    /// <summary>A batch that has all it needs at hand, and gains from seeing all objects together.</summary>
    public ObjectBinder<T> Batch<TResult>(string name, Func<Batch<T>, Results<TResult>> resolve) =>
        Batch(name, batch => new ValueTask<Results<TResult>>(resolve(batch)));

    /// <param name="read">Reads the arguments, once for each selection and request, and at start-up to check them.</param>
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

    /// <summary>A batch that has all it needs at hand, and gains from seeing all objects together.</summary>
    /// <param name="read">Reads the arguments, once for each selection and request, and at start-up to check them.</param>
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

/// <summary>What a field knows beside its object.</summary>
public readonly struct FieldContext
{
    private readonly object? _root;

    internal FieldContext(Arguments arguments, object? root) => (Arguments, _root) = (arguments, root);

    /// <summary>Coerced once for each request.</summary>
    public Arguments Arguments { get; }

    /// <summary>The object that the request resolves its root fields on.</summary>
    /// <exception cref="InvalidCastException">It is no <typeparamref name="TRoot"/>.</exception>
    public TRoot Root<TRoot>() => (TRoot)_root!;
}
