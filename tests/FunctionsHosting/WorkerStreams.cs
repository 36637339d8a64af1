using System.Collections.Concurrent;
using Grpc.Core;
using Serverless.FunctionsHosting.Rpc;

namespace Serverless.FunctionsHosting;

/// <summary>The gRPC service that workers call. The first message of each has its id.</summary>
internal sealed class WorkerStreams : FunctionRpc.FunctionRpcBase
{
    private readonly ConcurrentDictionary<string, WorkerChannel> _expected = [];

    /// <summary>Reserves the stream of a worker that is about to start for its channel.</summary>
    public void Expect(string worker, WorkerChannel channel) => _expected[worker] = channel;

    public override async Task EventStream(
        IAsyncStreamReader<StreamingMessage> requestStream,
        IServerStreamWriter<StreamingMessage> responseStream,
        ServerCallContext context
    )
    {
        if (!await requestStream.MoveNext(context.CancellationToken))
            return;
        var start = requestStream.Current.StartStream;
        if (_expected.TryRemove(start.WorkerId, out var channel))
            await channel.RunAsync(requestStream, responseStream, context.CancellationToken);
    }
}
