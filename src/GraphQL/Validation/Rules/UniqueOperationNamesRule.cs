using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires every named operation of a document to have a name of its own.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness"/>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    private readonly Dictionary<string, NameNode> _known = [];

    public void Enter(OperationDefinitionNode node)
    {
        if (node.Name is not { } name || _known.TryAdd(name.Value, name))
            return;

        context.Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
    }
}
