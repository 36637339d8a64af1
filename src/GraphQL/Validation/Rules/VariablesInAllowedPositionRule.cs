using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires the types of variables to fit the places that use them.</summary>
/// <remarks>
/// In one point it is stricter than the algorithm of the specification, as the words of that section and the reference
/// implementation are: a variable in a OneOf Input Object has a non-null type even if it has a default value.
/// </remarks>
/// <seealso href="https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed"/>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : IEnter<OperationVariables>
{
    public void Enter(OperationVariables node)
    {
        if (node.Operation.VariableDefinitions.Count == 0)
            return;

        Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)> definitions = [];
        foreach (var definition in node.Operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = (definition, context.Schema.TypeFromNode(definition.Type));
        }

        foreach (var usage in node.Usages)
        {
            if (definitions.TryGetValue(usage.Name, out var definition) && definition.Type is { } type)
            {
                Check(usage, definition.Node, type);
            }
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type)
    {
        if (usage.Type is { } expected && !IsVariableUsageAllowed(usage, expected, definition, type))
        {
            context.Report(
                $"Variable \"${usage.Name}\" of type \"{type}\" used in position expecting type \"{expected}\".",
                definition,
                usage.Node
            );
        }

        if (usage.OneOf is { } oneOf && type is not NonNullType)
        {
            context.Report(
                $"Variable \"${usage.Name}\" is of type \"{type}\" but must be non-nullable to be used for "
                    + $"OneOf Input Object \"{oneOf}\".",
                definition,
                usage.Node
            );
        }
    }

    private static bool IsVariableUsageAllowed(
        VariableUsage usage,
        GraphQLType locationType,
        VariableDefinitionNode definition,
        GraphQLType variableType
    )
    {
        if (locationType is not NonNullType || variableType is NonNullType)
            return Schema.IsSubType(variableType, locationType);

        var hasDefault = definition.DefaultValue is not (null or NullValueNode) || usage.HasDefault;
        return hasDefault && Schema.IsSubType(variableType, locationType.Nullable);
    }
}
