using Serverless.GraphQL.Errors;
using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>Tells a client of a problem with what it asked.</summary>
internal static class QueryProblemErrors
{
    public static FieldError ToError(this QueryProblem problem) =>
        new(problem.Message, problem.Code) { Extensions = problem.Details };
}
