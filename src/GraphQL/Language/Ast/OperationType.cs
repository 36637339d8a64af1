namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>OperationType : one of query mutation subscription</c>.</summary>
internal enum OperationType
{
    Query,
    Mutation,
    Subscription,
}
