using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires variables to have scalar, enum or input object types, or lists of them.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types"/>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : IEnter<VariableDefinitionNode>
{
    public void Enter(VariableDefinitionNode node)
    {
        if (context.Schema.TypeFromNode(node.Type) is not { IsInputType: false } type)
            return;

        var name = node.Variable.Name.Value;
        context.Report($"Variable \"${name}\" cannot be non-input type \"{type}\".", node.Type);
    }
}
