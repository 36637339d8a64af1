using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Refuses an argument that is given twice to one field or directive.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Argument-Uniqueness"/>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : IEnter<FieldNode>, IEnter<DirectiveNode>
{
    public void Enter(FieldNode node) => Check(node.Arguments);

    public void Enter(DirectiveNode node) => Check(node.Arguments);

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.DistinctBy(static argument => argument.Name.Value).Count() == arguments.Count)
            return;

        foreach (
            var same in arguments.GroupBy(static argument => argument.Name.Value, static argument => argument.Name)
        )
        {
            if (same.Skip(1).Any())
                context.Report($"There can be only one argument named \"{same.Key}\".", same);
        }
    }
}
