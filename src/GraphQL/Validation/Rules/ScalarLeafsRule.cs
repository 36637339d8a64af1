using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires a selection set on every field, but for those of scalar and enum types, which have none.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections"/>
internal sealed class ScalarLeafsRule(ValidationContext context) : IEnter<FieldNode>
{
    public void Enter(FieldNode node)
    {
        if (context.Position.OutputType is not { } type)
            return;

        var name = node.Name.Value;
        var isLeaf = type.Named is not CompositeType;
        if (isLeaf && node.SelectionSet is not null)
        {
            context.Report(
                $"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.",
                node.SelectionSet
            );
        }
        else if (!isLeaf && node.SelectionSet is null)
        {
            context.Report(
                $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. "
                    + $"Did you mean \"{name} {{ ... }}\"?",
                node
            );
        }
    }
}
