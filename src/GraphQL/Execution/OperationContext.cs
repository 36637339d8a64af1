using System.Collections.Concurrent;
using Serverless.GraphQL.Binding.Loading;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Nodes;
using Serverless.GraphQL.Execution.Planning;
using Serverless.GraphQL.Execution.Writing;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Execution;

/// <summary>
/// The state that the nodes of a plan share while they answer one request; it is used again for later requests.
/// Collecting and writing take turns.
/// </summary>
internal sealed class OperationContext
{
    /// <summary>
    /// An object of a scope has a field that is written, so it takes at least 8 bytes of the response: <c>{"a":1},</c>.
    /// Collecting stops when there are more objects than fit, because each level of lists would multiply them.
    /// </summary>
    private const int MinBytesOfObject = 8;

    private readonly ExecutionSettings _settings;
    private long _objects;
    private HashSet<Exception>? _reported;

    public OperationContext(ExecutionSettings settings)
    {
        _settings = settings;
        ScalarWriter = new ResponseScalarWriter(Writer);
        Errors = new FieldErrors(settings.MaxFieldErrors);
    }

    public ResponseWriter Writer { get; } = new();

    public ResponseScalarWriter ScalarWriter { get; }

    /// <summary>
    /// Whether this is the careful pass. The normal pass gives up at the first error, without knowing where: every
    /// method then returns false up to the root. The careful pass, which runs only after that, catches exceptions,
    /// keeps errors, and writes null where it may.
    /// </summary>
    public bool IsCareful { get; set; }

    public FieldErrors Errors { get; }

    public object? Root { get; private set; }

    /// <summary>The text of the document.</summary>
    public Source? Source { get; private set; }

    /// <summary>The arguments of each selection, by slot.</summary>
    public SelectionArguments[] Arguments { get; private set; } = [];

    /// <summary>The column of each waiting selection, by slot.</summary>
    public IPooled?[] Columns { get; private set; } = [];

    /// <summary>The objects of each scope, by slot.</summary>
    public IScopeObjects?[] Scopes { get; private set; } = [];

    /// <summary>The row of the object that is written next, by slot of the scope.</summary>
    public int[] NextRows { get; private set; } = [];

    /// <summary>The request's cancellation token, with its time limit where something waits.</summary>
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

    /// <summary>
    /// Returns what is pooled, so that the context can begin anew. It must not be called while a batch may still run.
    /// </summary>
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

    /// <summary>Counts objects that were added to scopes.</summary>
    /// <exception cref="ResponseTooLargeException">There are more objects than the response has room for.</exception>
    public void CountObjects(int added)
    {
        _objects += added;
        if (_objects > _settings.MaxResponseBytes / MinBytesOfObject)
            throw new ResponseTooLargeException();
    }

    public int ScopeCount(int slot) => Scopes[slot]?.Count ?? 0;

    /// <summary>Fails the position that is being written. Always returns false, so that nodes can return it.</summary>
    public bool Fail(SelectedField field, FieldError error)
    {
        if (IsCareful)
            Errors.Add(field, error);
        return false;
    }

    /// <summary>
    /// Fails a non-null position whose value is null (specification, section 6.4.4). Always returns false.
    /// </summary>
    public bool FailNull(SelectedField field) =>
        IsCareful && Fail(field, new FieldError($"Cannot return null for non-nullable field {field.Coordinate}."));

    /// <summary>
    /// Tells whether an exception belongs to the position that is being written, and not to the operation as a whole.
    /// </summary>
    public bool Handles(Exception exception) => IsCareful && exception is not ResponseTooLargeException;

    /// <summary>
    /// Returns the error that stands for an exception. An exception that is not meant for clients is reported, once.
    /// Batches call it on any thread.
    /// </summary>
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

/// <summary>Keeps contexts between requests: one at hand for a single thread, a few more for a busy server.</summary>
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
