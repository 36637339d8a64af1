using System.Collections.Concurrent;
using System.Threading.Channels;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Serverless.FunctionsHosting.Rpc;

namespace Serverless.FunctionsHosting;

/// <summary>
/// The host's end of the stream to one worker: it initialises the worker, loads its functions and invokes them.
/// </summary>
internal sealed class WorkerChannel(string folder, string routePrefix, HostLog log)
{
    private const int Success = 1;

    private readonly Channel<StreamingMessage> _outgoing = Channel.CreateUnbounded<StreamingMessage>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StatusResult>> _invocations = [];
    private readonly TaskCompletionSource<LoadedWorker> _loaded = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Uri? _address;
    private List<HostedFunction> _functions = [];
    private int _unloaded;

    /// <summary>Completes once all functions are loaded; never if the worker ends before.</summary>
    public Task<LoadedWorker> Loaded => _loaded.Task;

    /// <summary>Completes once the worker has ended.</summary>
    public Task Closed => _closed.Task;

    /// <summary>The number of invocations that the worker has not finished.</summary>
    public int PendingInvocations => _invocations.Count;

    public bool IsClosed => _closed.Task.IsCompleted;

    /// <summary>Exchanges messages with the worker until either side ends the stream.</summary>
    public async Task RunAsync(
        IAsyncStreamReader<StreamingMessage> incoming,
        IServerStreamWriter<StreamingMessage> outgoing,
        CancellationToken cancellationToken
    )
    {
        var writing = WriteAsync(outgoing, cancellationToken);
        Send(new StreamingMessage { WorkerInitRequest = InitRequest() });
        try
        {
            while (await incoming.MoveNext(cancellationToken))
                Receive(incoming.Current);
        }
        catch (Exception exception)
            when (exception is IOException or OperationCanceledException or Grpc.Core.RpcException)
        {
            // The worker was killed.
        }
        finally
        {
            Close();
            await writing;
        }
    }

    /// <summary>
    /// Invokes a function and waits for the result. If the worker ends meanwhile, the result is a failure.
    /// </summary>
    public Task<StatusResult> InvokeAsync(HostedFunction function, string invocation, TypedData trigger)
    {
        var done = _invocations.GetOrAdd(
            invocation,
            static _ => new(TaskCreationOptions.RunContinuationsAsynchronously)
        );
        var request = new InvocationRequest
        {
            InvocationId = invocation,
            FunctionId = function.Id,
            TraceContext = new TraceContext { TraceParent = $"00-{Guid.NewGuid():N}-0123456789abcdef-00" },
            InputData =
            {
                new ParameterBinding { Name = function.TriggerName, Data = trigger },
            },
        };
        if (!Send(new StreamingMessage { InvocationRequest = request }))
            done.TrySetResult(new StatusResult());
        return done.Task;
    }

    public void Cancel(string invocation) =>
        Send(new StreamingMessage { InvocationCancel = new InvocationCancel { InvocationId = invocation } });

    public void Terminate(TimeSpan grace) =>
        Send(
            new StreamingMessage
            {
                WorkerTerminate = new WorkerTerminate { GracePeriod = Duration.FromTimeSpan(grace) },
            }
        );

    /// <summary>Completes everything that waits for the worker.</summary>
    public void Close()
    {
        _closed.TrySetResult();
        _outgoing.Writer.TryComplete();
        foreach (var invocation in _invocations.Values)
            invocation.TrySetResult(new StatusResult());
    }

    public static bool HasSucceeded(StatusResult result) => result.Status == Success;

    private WorkerInitRequest InitRequest() =>
        new()
        {
            HostVersion = "4.1037.0",
            WorkerDirectory = folder,
            FunctionAppDirectory = folder,
            Capabilities = { ["HandlesWorkerTerminateMessage"] = "1" },
        };

    private bool Send(StreamingMessage message)
    {
        message.RequestId = Guid.NewGuid().ToString();
        return _outgoing.Writer.TryWrite(message);
    }

    private async Task WriteAsync(IServerStreamWriter<StreamingMessage> outgoing, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var message in _outgoing.Reader.ReadAllAsync(cancellationToken))
                await outgoing.WriteAsync(message, cancellationToken);
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or OperationCanceledException
                        or InvalidOperationException
                        or Grpc.Core.RpcException
            )
        {
            // The worker was killed.
        }
    }

    private void Receive(StreamingMessage message)
    {
        switch (message.ContentCase)
        {
            case StreamingMessage.ContentOneofCase.RpcLog:
                log.Entry(message.RpcLog);
                break;
            case StreamingMessage.ContentOneofCase.WorkerInitResponse:
                AskForFunctions(message.WorkerInitResponse);
                break;
            case StreamingMessage.ContentOneofCase.FunctionMetadataResponse:
                Load(message.FunctionMetadataResponse);
                break;
            case StreamingMessage.ContentOneofCase.FunctionLoadResponse:
                Finish(message.FunctionLoadResponse);
                break;
            case StreamingMessage.ContentOneofCase.InvocationResponse:
                if (_invocations.TryRemove(message.InvocationResponse.InvocationId, out var invocation))
                    invocation.TrySetResult(message.InvocationResponse.Result);
                break;
        }
    }

    private void AskForFunctions(WorkerInitResponse response)
    {
        if (!HasSucceeded(response.Result))
            Fail("The worker did not initialise", response.Result);
        _address = new Uri(response.Capabilities["HttpUri"]);
        Send(
            new StreamingMessage
            {
                FunctionsMetadataRequest = new FunctionsMetadataRequest { FunctionAppDirectory = folder },
            }
        );
    }

    private void Load(FunctionMetadataResponse response)
    {
        if (!HasSucceeded(response.Result) || response.FunctionMetadataResults.Count == 0)
            Fail("The worker told of no functions", response.Result);
        _functions =
        [
            .. response.FunctionMetadataResults.Select(metadata => new HostedFunction(metadata, routePrefix)),
        ];
        _unloaded = _functions.Count;
        foreach (var function in _functions)
            Send(new StreamingMessage { FunctionLoadRequest = function.ToLoadRequest(folder) });
    }

    private void Finish(FunctionLoadResponse response)
    {
        if (!HasSucceeded(response.Result))
            Fail($"The worker did not load function {response.FunctionId}", response.Result);
        if (--_unloaded == 0)
            _loaded.TrySetResult(new LoadedWorker(this, _address!, _functions));
    }

    private void Fail(string what, StatusResult result) =>
        _loaded.TrySetException(new WorkerGoneException($"{what}: {result.Exception?.Message}"));
}

/// <summary>A worker that accepts invocations.</summary>
/// <param name="Address">The address of its web server.</param>
internal sealed record LoadedWorker(WorkerChannel Channel, Uri Address, IReadOnlyList<HostedFunction> Functions);
