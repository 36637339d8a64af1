using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Every type that a definition refers to is defined or built in (section 3).</summary>
internal static class KnownTypeNamesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var reference in context.Document.TypeReferences)
        {
            if (context.Types.Resolve(reference.Name) is not UnknownType unknown)
                continue;

            var candidates = SpecifiedDefinitions.AllTypes.Keys.Concat(context.Document.TypeNames);
            context.Report($"Unknown type \"{unknown}\".{Suggestions.DidYouMean(unknown.Name, candidates)}", reference);
        }
    }
}
