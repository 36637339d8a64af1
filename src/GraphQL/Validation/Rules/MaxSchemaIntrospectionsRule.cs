using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Rules;

/// <summary>
/// Refuses a document that asks for the whole schema more often than
/// <see cref="ValidationLimits.MaxSchemaIntrospections"/> allows. With aliases, 2 KB could ask for the 75 KB
/// of the schema many times.
/// </summary>
internal sealed class MaxSchemaIntrospectionsRule(ValidationContext context) : IEnter<FieldNode>
{
    private int _count;

    public void Enter(FieldNode node)
    {
        var allowed = context.Limits.MaxSchemaIntrospections;
        if (node.Name.Value == "__schema" && ++_count == allowed + 1)
            context.ReportLimit(
                $"The document asks for __schema more than {allowed} {(allowed == 1 ? "time" : "times")}; "
                    + "once is enough for all of it.",
                node
            );
    }
}
