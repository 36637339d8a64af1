using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>A variable where a value is expected, and what is expected there.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected; null where the schema does not know the place.</param>
/// <param name="HasDefault">The argument or input field has a default value.</param>
/// <param name="OneOf">The OneOf Input Object whose field this is, if it is one.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf)
{
    public string Name => Node.Name.Value;
}

/// <summary>
/// An operation with every place where it uses a variable, itself or through fragments. Shown to the rules after the walk.
/// </summary>
internal sealed record OperationVariables(OperationDefinitionNode Operation, IReadOnlyList<VariableUsage> Usages);
