using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires every fragment to be spread by some operation, directly or through other fragments.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used"/>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : IFinish
{
    public void Finish()
    {
        if (context.Definitions.Fragments.Count == 0)
            return;

        var used = ExecutableDefinitions
            .FollowSpreads(context.Definitions.Operations)
            .Select(static definition => definition.Node)
            .OfType<FragmentDefinitionNode>()
            .Select(static fragment => fragment.Name.Value)
            .ToHashSet();
        foreach (var fragment in context.Definitions.Fragments)
        {
            var name = ((FragmentDefinitionNode)fragment.Node).Name.Value;
            if (!used.Contains(name))
                context.Report($"Fragment \"{name}\" is never used.", fragment.Node);
        }
    }
}
