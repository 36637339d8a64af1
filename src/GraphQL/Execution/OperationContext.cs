using Serverless.GraphQL.Binding.Loading;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Collecting;
using Serverless.GraphQL.Execution.Writing;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Execution;

/// <summary>What the nodes of a plan share while they answer one request. Collecting and writing take turns with it.</summary>
internal sealed class OperationContext
{
    private readonly HashSet<Exception> _reported = new(ReferenceEqualityComparer.Instance);

    public OperationContext() => ScalarWriter = new ResponseScalarWriter(Writer);

    public ResponseWriter Writer { get; } = new();

    public ResponseScalarWriter ScalarWriter { get; }

    /// <summary>
    /// The normal pass gives up at the first error, without knowing where: every method then returns false up to the root.
    /// The careful pass, only run after that, knows its path, catches exceptions, keeps errors, and writes null where it may.
    /// </summary>
    public bool IsCareful { get; set; }

    public ResponsePath Path { get; } = new();

    public required FieldErrors Errors { get; init; }

    public required Source Source { get; init; }

    public required object? Root { get; init; }

    /// <summary>By slot of the selection.</summary>
    public required SelectionArguments[] Arguments { get; init; }

    /// <summary>By slot of the waiting selection.</summary>
    public required IPooled?[] Columns { get; init; }

    /// <summary>By slot of the scope.</summary>
    public required IScopeObjects?[] Scopes { get; init; }

    /// <summary>By slot of the scope: the row of the object that is written next.</summary>
    public required int[] NextRows { get; init; }

    public Action<Exception>? OnException { get; init; }

    public CancellationToken CancellationToken { get; init; }

    public int ScopeCount(int slot) => Scopes[slot]?.Count ?? 0;

    /// <summary>Fails the position that is being written. Always false, so that nodes can return it.</summary>
    public bool Fail(SelectedField field, FieldError error)
    {
        if (IsCareful) Errors.Add(field, Path.ToList(), error, Source);
        return false;
    }

    /// <summary>Specification, section 6.4.4: null at a non-null position is an execution error.</summary>
    public bool FailNull(SelectedField field) =>
        IsCareful && Fail(field, new FieldError($"Cannot return null for non-nullable field {field.Coordinate}."));

    /// <summary>Whether an exception belongs to the position that is being written, and not to the operation as a whole.</summary>
    public bool Handles(Exception exception) => IsCareful && exception is not ResponseTooLargeException;

    /// <summary>The error that stands for an exception; one that is ours is reported, once.</summary>
    public FieldError ErrorOf(Exception exception)
    {
        var cause = exception is LoaderException { InnerException: { } inner } ? inner : exception;
        if (cause is FieldErrorException refused) return refused.Error;
        if (cause is OperationCanceledException && CancellationToken.IsCancellationRequested) return InternalError.Error;
        lock (_reported)
            if (!_reported.Add(cause)) return InternalError.Error;
        OnException?.Invoke(cause);
        return InternalError.Error;
    }
}
