using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires the schema to have every directive that is applied, and to allow it there.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Directives-Are-Defined"/>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations"/>
internal sealed class KnownDirectivesRule(ValidationContext context) : IEnter<DirectiveNode>
{
    public void Enter(DirectiveNode node)
    {
        var name = node.Name.Value;
        var location = context.Position.DirectiveLocation;
        if (context.Position.Directive is not { } directive)
        {
            context.Report($"Unknown directive \"@{name}\".", node);
        }
        else if (!directive.Locations.Contains(location))
        {
            context.Report($"Directive \"@{name}\" may not be used on {location}.", node);
        }
    }
}
