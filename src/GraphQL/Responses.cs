using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution;
using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL;

/// <summary>Makes responses (specification, section 7.1).</summary>
internal static class Responses
{
    public static GraphQLResponse Executed(ExecutionResult result) =>
        new(result.Buffer, result.Length, ResponseOutcome.Executed, hasData: true, result.ErrorCount);

    public static GraphQLResponse RequestError(IReadOnlyList<GraphQLError> errors) => WithoutData(errors, ResponseOutcome.RequestError);

    public static GraphQLResponse MutationNotAllowed() => WithoutData(
        [new GraphQLError { Message = "Only queries may be executed here: send a mutation with POST.", Code = "MUTATION_NOT_ALLOWED" }],
        ResponseOutcome.NotAllowed);

    public static GraphQLResponse InternalFault() => WithoutData(
        [new GraphQLError { Message = InternalError.Error.Message, Code = InternalError.Code }], ResponseOutcome.InternalError);

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
