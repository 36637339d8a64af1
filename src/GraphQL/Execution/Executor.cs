using System.Buffers;
using Serverless.GraphQL.Binding.Loading;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Nodes;
using Serverless.GraphQL.Execution.Planning;
using Serverless.GraphQL.Execution.Writing;
using Serverless.GraphQL.Language;

namespace Serverless.GraphQL.Execution;

/// <summary>
/// Executes plans (specification, section 6.2). For each step of the root selection set it first collects the fields
/// that wait, then writes. A query has one step, a mutation one for each of its fields.
/// </summary>
internal sealed class Executor(ExecutionSettings settings)
{
    private static readonly Fragment DataNull = Fragment.Of("""{"data":null""");

    private readonly ContextPool _contexts = new(settings);

    /// <exception cref="OperationCanceledException">The request was cancelled. Nothing else is thrown.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(
        OperationPlan plan,
        VariableValues variables,
        object? root,
        Source source,
        CancellationToken cancellationToken
    )
    {
        var context = _contexts.Rent();
        context.Begin(plan, plan.Coerce(variables, context.ErrorOf), root, source);
        return plan.Scopes.Count == 0
            ? new ValueTask<ExecutionResult>(ExecuteAtOnce(plan, context))
            : CollectAndWriteAsync(plan, context, cancellationToken);
    }

    /// <summary>Executes a plan in which nothing waits.</summary>
    private ExecutionResult ExecuteAtOnce(OperationPlan plan, OperationContext context)
    {
        try
        {
            for (var step = 0; step < plan.Root.Steps; step++)
                if (!Write(plan, context, step))
                    return Finish(plan, context, hasData: false);
            return Finish(plan, context, hasData: true);
        }
        catch (Exception exception)
        {
            return Fail(context, ErrorOf(exception, context));
        }
    }

    private async ValueTask<ExecutionResult> CollectAndWriteAsync(
        OperationPlan plan,
        OperationContext context,
        CancellationToken cancellationToken
    )
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(settings.Timeout);
        context.CancellationToken = timeout.Token;
        var isCollecting = true;
        try
        {
            for (var step = 0; step < plan.Root.Steps; step++)
            {
                isCollecting = true;
                await CollectAsync(plan, context, step).ConfigureAwait(false);
                isCollecting = false;
                if (!Write(plan, context, step))
                    return Finish(plan, context, hasData: false);
            }

            return Finish(plan, context, hasData: true);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // Batches may still run and hold what the context would reuse: abandon the context.
            return Alone(
                new GraphQLError
                {
                    Message = $"The operation took longer than {settings.Timeout.TotalSeconds} s.",
                    Code = "TIMEOUT",
                }
            );
        }
        catch (ResponseTooLargeException exception) when (!isCollecting)
        {
            return Fail(context, ErrorOf(exception, context));
        }
        catch (Exception exception)
        {
            // Batches may still run and hold what the context would reuse: abandon the context.
            return Alone(ErrorOf(exception, context));
        }
    }

    /// <summary>
    /// Runs everything that waits. Each step has loads of its own, since it must see what the mutation before it did.
    /// </summary>
    private static async ValueTask CollectAsync(OperationPlan plan, OperationContext context, int step)
    {
        if (plan.Root.Enter(context, step) is not { } scope)
            return;
        var loads = new LoadQueue(context.Root, context.CancellationToken);
        await new Collector(context, loads, plan.Scopes).RunAsync(scope).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes in the normal pass and, where that met an error, again in the careful pass. False when there is no data.
    /// </summary>
    private static bool Write(OperationPlan plan, OperationContext context, int step)
    {
        var start = context.Writer.Position;
        if (!context.IsCareful && TryWrite(plan, context, step))
            return true;
        context.Writer.Position = start;
        context.IsCareful = true;
        var isWritten = plan.Root.Write(context, step);
        context.IsCareful = false;
        return isWritten;
    }

    private static bool TryWrite(OperationPlan plan, OperationContext context, int step)
    {
        try
        {
            return plan.Root.Write(context, step);
        }
        catch (Exception exception) when (exception is not ResponseTooLargeException)
        {
            return false;
        }
    }

    private ExecutionResult Finish(OperationPlan plan, OperationContext context, bool hasData)
    {
        var writer = context.Writer;
        if (!hasData)
            RewriteNull(writer);
        else if (writer.Position == 0)
            writer.Raw("""{"data":{}"""u8);
        else
            writer.Byte((byte)'}');
        writer.Byte((byte)'}');
        if (writer.Position > settings.MaxResponseBytes)
            throw new ResponseTooLargeException();

        if (context.Errors.Count > 0)
            return WithErrors(context);
        var result = new ExecutionResult(writer.Detach(out var length), length, 0);
        plan.LastLength = length;
        _contexts.Return(context);
        return result;
    }

    private static void RewriteNull(ResponseWriter writer)
    {
        writer.Position = 0;
        writer.Write(DataNull);
    }

    /// <summary>Writes the response again with its errors before the data, where people see them.</summary>
    private ExecutionResult WithErrors(OperationContext context)
    {
        var whole = new ResponseWriter();
        whole.Start(settings.MaxResponseBytes, context.Writer.Position);
        whole.Raw("""{"errors":"""u8);
        var errors = ErrorWriter.Write(whole, context.Errors, context.Source!);
        whole.Byte((byte)',');
        whole.Raw(context.Writer.Written[1..]);
        var buffer = whole.Detach(out var length);
        if (length > settings.MaxResponseBytes)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw new ResponseTooLargeException();
        }

        ArrayPool<byte>.Shared.Return(context.Writer.Detach(out _));
        _contexts.Return(context);
        return new ExecutionResult(buffer, length, errors);
    }

    private ExecutionResult Fail(OperationContext context, GraphQLError error)
    {
        ArrayPool<byte>.Shared.Return(context.Writer.Detach(out _));
        _contexts.Return(context);
        return Alone(error);
    }

    /// <summary>Writes a response without data, since the error concerns the operation as a whole.</summary>
    private static ExecutionResult Alone(GraphQLError error)
    {
        var writer = new ResponseWriter();
        writer.Start(int.MaxValue, 0);
        writer.Raw("""{"errors":"""u8);
        ErrorWriter.Write(writer, [error]);
        writer.Raw(""","data":null}"""u8);
        return new ExecutionResult(writer.Detach(out var length), length, 1);
    }

    /// <summary>Writes the response that replaces one that is longer than is allowed.</summary>
    public ExecutionResult TooLarge() => Alone(TooLargeError());

    private GraphQLError TooLargeError() =>
        new()
        {
            Message = $"The response would be longer than {settings.MaxResponseBytes} bytes; ask for less at once.",
            Code = "RESPONSE_TOO_LARGE",
        };

    private GraphQLError ErrorOf(Exception exception, OperationContext context)
    {
        if (exception is ResponseTooLargeException)
            return TooLargeError();
        var error = context.ErrorOf(exception);
        return new GraphQLError { Message = error.Message, Code = error.Code };
    }
}

/// <summary>A response that execution wrote.</summary>
/// <param name="Buffer">A buffer of the shared pool, which the receiver returns.</param>
/// <param name="Length">How much of the buffer is the response.</param>
/// <param name="ErrorCount">How many entries <c>errors</c> has.</param>
internal readonly record struct ExecutionResult(byte[] Buffer, int Length, int ErrorCount);
