using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires every spread to name a fragment of the document.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined"/>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : IEnter<FragmentSpreadNode>
{
    public void Enter(FragmentSpreadNode node)
    {
        if (context.Definitions.FindFragment(node.Name.Value) is not null)
            return;

        context.Report($"Unknown fragment \"{node.Name.Value}\".", node.Name);
    }
}
