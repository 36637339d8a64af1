namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// A document may define the built-in directives itself (section 3.13), but as the specification does: validation and execution
/// count on their arguments.
/// </summary>
internal static class SpecifiedDirectivesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var (name, specified) in SpecifiedDefinitions.Directives)
        {
            if (!context.Types.Directives.TryGetValue(name, out var defined) || Agree(defined, specified))
                continue;
            context.Report(
                $"Directive @{name} is built in: it can only be defined as in the specification.",
                defined.Node
            );
        }
    }

    /// <summary>Earlier editions of the specification have a nullable <c>reason</c>, so nullability may differ.</summary>
    private static bool Agree(DirectiveDefinition defined, DirectiveDefinition specified) =>
        defined.Arguments.Count == specified.Arguments.Count
        && !defined.IsRepeatable
        && defined.Locations.All(specified.Locations.Contains)
        && specified.Arguments.All(argument =>
            defined.FindArgument(argument.Name)?.Type.Nullable == argument.Type.Nullable
        );
}
