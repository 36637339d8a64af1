using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Requires the schema to have a root type for the kind of each operation.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Operation-Type-Existence"/>
internal sealed class KnownOperationTypesRule(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    public void Enter(OperationDefinitionNode node)
    {
        if (context.Schema.RootType(node.Operation) is not null)
            return;

        context.Report($"The {OperationKeyword.Of(node.Operation)} operation is not supported by the schema.", node);
    }
}
