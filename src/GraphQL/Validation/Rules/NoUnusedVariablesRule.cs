using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires an operation or its fragments to use every variable that the operation defines.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-All-Variables-Used"/>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : IEnter<OperationVariables>
{
    public void Enter(OperationVariables node)
    {
        var operation = node.Operation;
        if (operation.VariableDefinitions.Count == 0)
            return;

        var used = node.Usages.Select(static usage => usage.Name).ToHashSet();
        var where = operation.Name is { } name ? $" in operation \"{name.Value}\"" : "";
        foreach (var definition in operation.VariableDefinitions)
        {
            var variable = definition.Variable.Name.Value;
            if (!used.Contains(variable))
                context.Report($"Variable \"${variable}\" is never used{where}.", definition);
        }
    }
}
