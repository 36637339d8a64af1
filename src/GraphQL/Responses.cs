using System.Buffers;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution;
using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL;

/// <summary>Makes responses (specification, section 7.1).</summary>
internal static class Responses
{
    private static readonly Fragment Cost = Fragment.Of(""","extensions":{"cost":{"estimated":""");
    private static readonly Fragment Maximum = Fragment.Of(""","maximum":""");

    public static GraphQLResponse Executed(ExecutionResult result) =>
        new(result.Buffer, result.Length, ResponseOutcome.Executed, hasData: true, result.ErrorCount);

    /// <summary>Adds <c>extensions</c> to what execution wrote.</summary>
    public static GraphQLResponse Executed(ExecutionResult result, double cost, double maximum)
    {
        var writer = new ResponseWriter();
        writer.Start(int.MaxValue, result.Length);
        writer.Raw(result.Buffer.AsSpan(0, result.Length - 1));
        ArrayPool<byte>.Shared.Return(result.Buffer);
        writer.Double(Cost, cost);
        writer.Double(Maximum, maximum);
        writer.Raw("}}}"u8);
        var buffer = writer.Detach(out var length);
        return Executed(new ExecutionResult(buffer, length, result.ErrorCount));
    }

    public static GraphQLResponse RequestError(IReadOnlyList<GraphQLError> errors) =>
        WithoutData(errors, ResponseOutcome.RequestError);

    public static GraphQLResponse MutationNotAllowed() =>
        WithoutData(
            [
                new GraphQLError
                {
                    Message = "Only queries may be executed here: send a mutation with POST.",
                    Code = "MUTATION_NOT_ALLOWED",
                },
            ],
            ResponseOutcome.NotAllowed
        );

    public static GraphQLResponse InternalError() =>
        WithoutData(
            [new GraphQLError { Message = Execution.InternalError.Error.Message, Code = Execution.InternalError.Code }],
            ResponseOutcome.InternalError
        );

    private static GraphQLResponse WithoutData(IReadOnlyList<GraphQLError> errors, ResponseOutcome outcome)
    {
        var writer = new ResponseWriter();
        writer.Start(int.MaxValue, 0);
        writer.Raw("""{"errors":"""u8);
        ErrorWriter.Write(writer, errors);
        writer.Byte((byte)'}');
        return new GraphQLResponse(writer.Detach(out var length), length, outcome, hasData: false, errors.Count);
    }
}
