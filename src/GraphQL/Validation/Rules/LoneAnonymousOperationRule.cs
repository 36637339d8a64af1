using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires an operation without a name to be the only one of its document.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation"/>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    public void Enter(OperationDefinitionNode node)
    {
        if (node.Name is not null || context.Definitions.Operations.Count == 1)
            return;

        context.Report("This anonymous operation must be the only defined operation.", node);
    }
}
