namespace Serverless.GraphQL.Binding;

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
