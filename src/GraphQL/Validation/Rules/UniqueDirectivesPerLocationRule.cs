using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Refuses a directive that is applied twice at one place and is not repeatable.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location"/>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : IEnter<IReadOnlyList<DirectiveNode>>
{
    public void Enter(IReadOnlyList<DirectiveNode> node)
    {
        if (node.Count < 2)
            return;

        Dictionary<string, DirectiveNode> known = [];
        foreach (var directive in node)
        {
            var name = directive.Name.Value;
            if (context.Schema.Directives.GetValueOrDefault(name) is not { IsRepeatable: false })
                continue;
            if (known.TryAdd(name, directive))
                continue;
            context.Report(
                $"The directive \"@{name}\" can only be used once at this location.",
                known[name],
                directive
            );
        }
    }
}
