using System.Collections.Concurrent;
using Serverless.GraphQL.Binding.Loading;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Nodes;
using Serverless.GraphQL.Execution.Planning;
using Serverless.GraphQL.Execution.Writing;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Execution;

/// <summary>What the nodes of a plan share while they answer one request; used again for later ones. Collecting and writing take turns.</summary>
internal sealed class OperationContext
{
    /// <summary>
    /// An object of a scope has a field that is written, so it takes at least 8 bytes of the response: <c>{"a":1},</c>. More
    /// objects than fit are not worth collecting; each level of lists would multiply them.
    /// </summary>
    private const int MinBytesOfObject = 8;

    private readonly ExecutionSettings _settings;
    private long _objects;
    private HashSet<Exception>? _reported;

    public OperationContext(ExecutionSettings settings)
    {
        _settings = settings;
        ScalarWriter = new ResponseScalarWriter(Writer);
        Errors = new FieldErrors(settings.MaxErrors);
    }

    public ResponseWriter Writer { get; } = new();

    public ResponseScalarWriter ScalarWriter { get; }

    /// <summary>
    /// The normal pass gives up at the first error, without knowing where: every method then returns false up to the root.
    /// The careful pass, only run after that, catches exceptions, keeps errors, and writes null where it may.
    /// </summary>
    public bool IsCareful { get; set; }

    public FieldErrors Errors { get; }

    public object? Root { get; private set; }

    /// <summary>The text of the document.</summary>
    public Source? Source { get; private set; }

    /// <summary>By slot of the selection.</summary>
    public SelectionArguments[] Arguments { get; private set; } = [];

    /// <summary>By slot of the waiting selection.</summary>
    public IPooled?[] Columns { get; private set; } = [];

    /// <summary>By slot of the scope.</summary>
    public IScopeObjects?[] Scopes { get; private set; } = [];

    /// <summary>By slot of the scope: the row of the object that is written next.</summary>
    public int[] NextRows { get; private set; } = [];

    /// <summary>Of the request, with its time limit where something waits.</summary>
    public CancellationToken CancellationToken { get; set; }

    public void Begin(OperationPlan plan, SelectionArguments[] arguments, object? root, Source source)
    {
        _objects = 0;
        Root = root;
        Arguments = arguments;
        Source = source;
        IsCareful = Array.Exists(arguments, static selection => selection.Error is not null);
        if (Columns.Length < plan.Columns)
            Columns = new IPooled?[plan.Columns];
        if (Scopes.Length < plan.Scopes.Count)
        {
            Scopes = new IScopeObjects?[plan.Scopes.Count];
            NextRows = new int[plan.Scopes.Count];
        }

        Writer.Start(_settings.MaxResponseBytes, plan.LastLength);
    }

    /// <summary>Gives back what is pooled, so that the context can begin anew. Not to be called while a batch may still run.</summary>
    public void End()
    {
        ReleaseAll(Columns);
        ReleaseAll(Scopes);
        Root = null;
        Arguments = [];
        Source = null;
        _reported = null;
        CancellationToken = default;
        Errors.Clear();
    }

    /// <summary>Objects were added to scopes.</summary>
    /// <exception cref="ResponseTooLargeException">There are more than the response has room for.</exception>
    public void CountObjects(int added)
    {
        _objects += added;
        if (_objects > _settings.MaxResponseBytes / MinBytesOfObject)
            throw new ResponseTooLargeException();
    }

    public int ScopeCount(int slot) => Scopes[slot]?.Count ?? 0;

    /// <summary>Fails the position that is being written. Always false, so that nodes can return it.</summary>
    public bool Fail(SelectedField field, FieldError error)
    {
        if (IsCareful)
            Errors.Add(field, error);
        return false;
    }

    /// <summary>Specification, section 6.4.4: null at a non-null position is an execution error.</summary>
    public bool FailNull(SelectedField field) =>
        IsCareful && Fail(field, new FieldError($"Cannot return null for non-nullable field {field.Coordinate}."));

    /// <summary>Whether an exception belongs to the position that is being written, and not to the operation as a whole.</summary>
    public bool Handles(Exception exception) => IsCareful && exception is not ResponseTooLargeException;

    /// <summary>The error that stands for an exception; one that is ours is reported, once. Called by batches on any thread.</summary>
    public FieldError ErrorOf(Exception exception)
    {
        var cause = exception is LoaderException { InnerException: { } inner } ? inner : exception;
        if (cause is FieldErrorException refused)
            return refused.Error;
        if (cause is OperationCanceledException && CancellationToken.IsCancellationRequested)
            return InternalError.Error;
        lock (Errors)
            if (!(_reported ??= new HashSet<Exception>(ReferenceEqualityComparer.Instance)).Add(cause))
                return InternalError.Error;
        _settings.OnException?.Invoke(cause);
        return InternalError.Error;
    }

    private static void ReleaseAll<T>(T?[] pooled)
        where T : class, IPooled
    {
        foreach (ref var item in pooled.AsSpan())
        {
            item?.Release();
            item = null;
        }
    }
}

/// <summary>Contexts between requests: one at hand for a single thread, a few more for a busy server.</summary>
internal sealed class ContextPool(ExecutionSettings settings)
{
    private static readonly int MaxWaiting = Environment.ProcessorCount * 2;

    private readonly ConcurrentQueue<OperationContext> _waiting = [];
    private OperationContext? _atHand;

    public OperationContext Rent() =>
        Interlocked.Exchange(ref _atHand, null)
        ?? (_waiting.TryDequeue(out var context) ? context : new OperationContext(settings));

    public void Return(OperationContext context)
    {
        context.End();
        if (Interlocked.CompareExchange(ref _atHand, context, null) is null)
            return;
        if (_waiting.Count < MaxWaiting)
            _waiting.Enqueue(context);
    }
}
