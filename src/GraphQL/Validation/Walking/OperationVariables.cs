using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>
/// An operation with every place where it uses a variable, itself or through fragments. Shown to the rules after the walk.
/// </summary>
internal sealed record OperationVariables(OperationDefinitionNode Operation, IReadOnlyList<VariableUsage> Usages);
