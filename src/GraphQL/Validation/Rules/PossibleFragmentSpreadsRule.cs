using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires the type around a fragment and that of its condition to have an object in common.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible"/>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context)
    : IEnter<InlineFragmentNode>,
        IEnter<FragmentSpreadNode>
{
    public void Enter(InlineFragmentNode node) => Check(node, context.Position.OutputType, "Fragment");

    public void Enter(FragmentSpreadNode node)
    {
        if (context.Definitions.FindFragmentNode(node.Name.Value) is not { } fragment)
            return;

        Check(node, context.Schema.TypeFromNode(fragment.TypeCondition), $"Fragment \"{node.Name.Value}\"");
    }

    private void Check(SelectionNode node, GraphQLType? condition, string fragment)
    {
        if (condition is not CompositeType type || context.Position.ParentType is not { } parent)
            return;
        if (context.Schema.DoTypesOverlap(type, parent))
            return;

        context.Report(
            $"{fragment} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
            node
        );
    }
}
