using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires literals of the expected types. Other rules check the variables within them.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type"/>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names"/>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields"/>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context)
    : IEnter<ArgumentNode>,
        IEnter<VariableDefinitionNode>
{
    public void Enter(ArgumentNode node) => Check(node.Value);

    public void Enter(VariableDefinitionNode node) => Check(node.DefaultValue);

    private void Check(ValueNode? value)
    {
        if (value is null || context.Position.InputType is not { } type)
            return;

        foreach (var problem in LiteralCoercion.Check(value, type))
            context.Report(problem.Message, problem.Node);
    }
}
