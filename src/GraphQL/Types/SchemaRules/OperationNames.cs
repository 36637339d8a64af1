using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Kinds of operation as SDL spells them.</summary>
internal static class OperationNames
{
    public static string Of(OperationType operation) =>
        operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            _ => "subscription",
        };

    /// <summary><c>query and mutation</c>, or <c>query, mutation, and subscription</c>.</summary>
    public static string List(IEnumerable<string> names) =>
        names.ToList() switch
        {
            [var first, var second] => $"{first} and {second}",
            var many => $"{string.Join(", ", many[..^1])}, and {many[^1]}",
        };
}
