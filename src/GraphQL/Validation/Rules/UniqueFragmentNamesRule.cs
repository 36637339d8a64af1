using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires every fragment of a document to have a name of its own.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness"/>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : IEnter<FragmentDefinitionNode>
{
    private readonly Dictionary<string, NameNode> _known = [];

    public void Enter(FragmentDefinitionNode node)
    {
        var name = node.Name;
        if (_known.TryAdd(name.Value, name))
            return;

        context.Report($"There can be only one fragment named \"{name.Value}\".", _known[name.Value], name);
    }
}
