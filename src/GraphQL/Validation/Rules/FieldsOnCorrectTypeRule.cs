using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires every field to exist on the type that it is selected on.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Field-Selections"/>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : IEnter<FieldNode>
{
    public void Enter(FieldNode node)
    {
        if (context.Position is not { Field: null, ParentType: { } type })
            return;

        var name = node.Name.Value;
        var suggestion = Suggestions.DidYouMean(TypesWithField(type, name), "to use an inline fragment on");
        if (suggestion.Length == 0 && type is FieldsType fields)
            suggestion = Suggestions.DidYouMean(name, fields.Fields.Names);
        context.Report($"Cannot query field \"{name}\" on type \"{type.Name}\".{suggestion}", node);
    }

    /// <summary>
    /// Returns the possible types and their interfaces that do have the field, the most common and the most general
    /// first.
    /// </summary>
    private List<string> TypesWithField(CompositeType type, string field)
    {
        if (type is ObjectType)
            return [];

        Dictionary<FieldsType, int> uses = [];
        foreach (var possible in context.Schema.GetPossibleTypes(type))
        {
            if (possible.FindField(field) is null)
                continue;
            uses[possible] = uses.GetValueOrDefault(possible) + 1;
            foreach (var implemented in possible.Interfaces)
            {
                if (implemented.FindField(field) is not null)
                    uses[implemented] = uses.GetValueOrDefault(implemented) + 1;
            }
        }

        return
        [
            .. uses
                .Keys.OrderByDescending(candidate => uses[candidate])
                .ThenBy(static candidate => candidate.Interfaces.Count)
                .ThenBy(static candidate => candidate.Name, NaturalOrder.Instance)
                .Select(static candidate => candidate.Name),
        ];
    }
}
