using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>
/// The whole schema is not asked for many times in one request: under aliases, one introspection of 2 KB would be answered with as many
/// times 75 KB as there are aliases.
/// </summary>
internal sealed class MaxSchemaIntrospectionsRule(ValidationContext context) : IEnter<FieldNode>
{
    private int _count;

    public void Enter(FieldNode node)
    {
        var allowed = context.Limits.MaxSchemaIntrospections;
        if (node.Name.Value == "__schema" && ++_count == allowed + 1)
            context.ReportLimit(
                $"The document asks for __schema more than {allowed} {(allowed == 1 ? "time" : "times")}; once is enough for all of it.",
                node
            );
    }
}
