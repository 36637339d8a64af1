using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>Refuses to show the schema unless <see cref="ValidationLimits.AllowIntrospection"/> is set.</summary>
internal sealed class NoSchemaIntrospectionRule(ValidationContext context) : IEnter<FieldNode>
{
    public void Enter(FieldNode node)
    {
        var name = node.Name.Value;
        if (context.Limits.AllowIntrospection || name is not ("__schema" or "__type"))
            return;

        context.Report(
            $"GraphQL introspection has been disabled, but the requested query contained the field \"{name}\".",
            node
        );
    }
}
