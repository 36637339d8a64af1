using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires every argument to be defined for its field or directive.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Argument-Names"/>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : IEnter<FieldNode>, IEnter<DirectiveNode>
{
    public void Enter(FieldNode node)
    {
        if (node.Arguments.Count > 0 && context.Position is { Field: { } field, ParentType: { } parent })
        {
            Check(node.Arguments, field.Arguments, $"field \"{parent.Name}.{field.Name}\"");
        }
    }

    public void Enter(DirectiveNode node)
    {
        if (node.Arguments.Count > 0 && context.Position.Directive is { } directive)
        {
            Check(node.Arguments, directive.Arguments, $"directive \"@{directive.Name}\"");
        }
    }

    private void Check(IReadOnlyList<ArgumentNode> arguments, MemberList<InputValue> known, string owner)
    {
        foreach (var argument in arguments)
        {
            var name = argument.Name.Value;
            if (known.Find(name) is not null)
                continue;
            context.Report(
                $"Unknown argument \"{name}\" on {owner}.{Suggestions.DidYouMean(name, known.Names)}",
                argument
            );
        }
    }
}
