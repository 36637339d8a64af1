using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>The members of a union are object types, and each of them is named once (section 3.8).</summary>
internal static class UnionMembersRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var union in context.TypesOf<UnionType>())
        {
            foreach (var same in MembersOf(union).GroupBy(static node => node.Name.Value))
            {
                var member = context.Types.Resolve(same.First().Name);
                if (same.Count() > 1)
                    context.Report($"Union type {union} can only include type {member} once.", same);
                if (member is ObjectType or UnknownType)
                    continue;
                context.Report($"Union type {union} can only include Object types, it cannot include {member}.", same);
            }
        }
    }

    /// <summary>Returns what the definition of a union and its extensions say that it includes.</summary>
    public static IReadOnlyList<NamedTypeNode> MembersOf(NamedType union) =>
        [.. union.Nodes.Cast<UnionTypeDefinitionNode>().SelectMany(static node => node.Types)];
}
