using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>A place that uses a variable, and the value that is expected there.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The expected type; null if the schema does not know the place.</param>
/// <param name="HasDefault">Whether the argument or input field has a default value.</param>
/// <param name="OneOf">The OneOf Input Object whose field the place is; null if it is another place.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf)
{
    public string Name => Node.Name.Value;
}

/// <summary>
/// An operation with every place that uses a variable, in the operation or in its fragments. Rules see it after the
/// walk.
/// </summary>
internal sealed record OperationVariables(OperationDefinitionNode Operation, IReadOnlyList<VariableUsage> Usages);
