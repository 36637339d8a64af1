using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires the condition of a fragment to be an object, interface or union type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types"/>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context)
    : IEnter<InlineFragmentNode>,
        IEnter<FragmentDefinitionNode>
{
    public void Enter(InlineFragmentNode node)
    {
        if (node.TypeCondition is not null)
            Check(node.TypeCondition, "Fragment");
    }

    public void Enter(FragmentDefinitionNode node) => Check(node.TypeCondition, $"Fragment \"{node.Name.Value}\"");

    private void Check(NamedTypeNode condition, string fragment)
    {
        if (context.Position.OutputType is null or CompositeType)
            return;

        context.Report($"{fragment} cannot condition on non composite type \"{condition.Name.Value}\".", condition);
    }
}
