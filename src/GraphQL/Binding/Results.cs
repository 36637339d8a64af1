using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// The results of a batch: one value, null or <see cref="FieldError"/> for each of its objects, in their order.
/// Indexes that were never set hold the default of <typeparamref name="TResult"/>.
/// </summary>
public sealed class Results<TResult>
{
    private readonly TResult[] _values;
    private FieldError?[]? _errors;

    /// <param name="count">How many objects the batch has.</param>
    public Results(int count)
        : this(new TResult[count]) { }

    private Results(TResult[] values) => _values = values;

    public int Count => _values.Length;

    public TResult this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    /// <summary>Takes over the array, which the caller must not change any more.</summary>
    public static implicit operator Results<TResult>(TResult[] values) => new(values);

    public static implicit operator ValueTask<Results<TResult>>(Results<TResult> results) => new(results);

    /// <summary>Gives one index an error instead of a value; the others keep theirs.</summary>
    public void Fail(int index, FieldError error)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        (_errors ??= new FieldError?[Count])[index] = error;
    }

    internal bool HasErrors => _errors is not null;

    internal ReadOnlySpan<TResult> Values => _values;

    internal FieldError? ErrorAt(int index) => _errors?[index];
}
