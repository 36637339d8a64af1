using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires every variable of an operation to have a name of its own.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Variable-Uniqueness"/>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    public void Enter(OperationDefinitionNode node)
    {
        var names = node.VariableDefinitions.Select(static definition => definition.Variable.Name);
        if (names.DistinctBy(static name => name.Value).Count() == node.VariableDefinitions.Count)
            return;

        foreach (var same in names.GroupBy(static name => name.Value))
        {
            if (same.Skip(1).Any())
                context.Report($"There can be only one variable named \"${same.Key}\".", same);
        }
    }
}
