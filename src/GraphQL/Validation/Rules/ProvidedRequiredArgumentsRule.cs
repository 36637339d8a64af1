using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires every argument that is non-null and has no default value to be given.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Required-Arguments"/>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context)
    : ILeave<FieldNode>,
        ILeave<DirectiveNode>
{
    public void Leave(FieldNode node)
    {
        if (context.Position.Field is not { Arguments.Count: > 0 } field)
            return;

        Check(node, node.Arguments, field.Arguments, $"Field \"{field.Name}\"");
    }

    public void Leave(DirectiveNode node)
    {
        if (context.Position.Directive is not { Arguments.Count: > 0 } directive)
            return;

        Check(node, node.Arguments, directive.Arguments, $"Directive \"@{directive.Name}\"");
    }

    private void Check(Node node, IReadOnlyList<ArgumentNode> given, MemberList<InputValue> known, string owner)
    {
        foreach (var argument in known)
        {
            if (!argument.IsRequired || given.Any(one => one.Name.Value == argument.Name))
                continue;
            context.Report(
                $"{owner} argument \"{argument.Name}\" of type \"{argument.Type}\" is required, "
                    + "but it was not provided.",
                node
            );
        }
    }
}
