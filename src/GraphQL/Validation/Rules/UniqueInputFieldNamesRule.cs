using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Refuses a field that is given twice to one input object.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness"/>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : IEnter<ValueNode>
{
    public void Enter(ValueNode node)
    {
        if (node is not ObjectValueNode { Fields.Count: > 1 } value)
            return;

        Dictionary<string, NameNode> known = [];
        foreach (var field in value.Fields)
        {
            var name = field.Name;
            if (known.TryAdd(name.Value, name))
                continue;
            context.Report($"There can be only one input field named \"{name.Value}\".", known[name.Value], name);
        }
    }
}
