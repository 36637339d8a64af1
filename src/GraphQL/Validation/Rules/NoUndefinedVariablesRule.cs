using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires an operation to define every variable that it or its fragments use.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined"/>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : IEnter<OperationVariables>
{
    public void Enter(OperationVariables node)
    {
        if (node.Usages.Count == 0)
            return;

        var operation = node.Operation;
        var defined = operation
            .VariableDefinitions.Select(static definition => definition.Variable.Name.Value)
            .ToHashSet();
        var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : "";
        foreach (var usage in node.Usages)
        {
            if (defined.Contains(usage.Name))
                continue;
            context.Report($"Variable \"${usage.Name}\" is not defined{by}.", usage.Node, operation);
        }
    }
}
