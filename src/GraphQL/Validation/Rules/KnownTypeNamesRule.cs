using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires fragments and variables to name types that the schema has.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence"/>
internal sealed class KnownTypeNamesRule(ValidationContext context) : IEnter<NamedTypeNode>
{
    public void Enter(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (context.Schema.FindType(name) is not null)
            return;

        context.Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, context.Schema.Types.Keys)}", node);
    }
}
