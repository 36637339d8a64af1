using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Refuses definitions of a type system: a request has operations and fragments only.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Executable-Definitions"/>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : IEnter<TypeSystemNode>
{
    public void Enter(TypeSystemNode node)
    {
        var name = node switch
        {
            TypeDefinitionNode type => $"\"{type.Name.Value}\"",
            DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
            _ => "schema",
        };
        context.Report($"The {name} definition is not executable.", node);
    }
}
