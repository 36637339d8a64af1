using Serverless.GraphQL.Errors;
using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>Turns problems of queries into errors of fields.</summary>
internal static class QueryProblemErrors
{
    /// <summary>Returns the error that tells the client of the problem.</summary>
    public static FieldError ToError(this QueryProblem problem) =>
        new(problem.Message, problem.Code) { Extensions = problem.Details };
}
