using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// A document may define the built-in scalars, introspection types and directives itself, as a fully printed schema
/// does (sections 3.3, 3.5 and 3.13), but it must not contradict the specification: validation and execution count on
/// that.
/// </summary>
internal static class SpecifiedDefinitionsRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var nodes in context.Document.Types)
        {
            if (SpecifiedDefinitions.AllTypes.TryGetValue(nodes[0].Name.Value, out var specified))
                CheckType(context, nodes, specified);
        }

        foreach (var (name, specified) in SpecifiedDefinitions.Directives)
        {
            if (context.Types.Directives.TryGetValue(name, out var defined) && !Agree(defined, specified))
            {
                context.Report(
                    $"Directive @{name} is built in. Define it as \"{Describe(specified)}\", or leave it out.",
                    defined.Node
                );
            }
        }
    }

    private static void CheckType(
        SchemaRuleContext context,
        IReadOnlyList<TypeDefinitionNode> nodes,
        NamedType specified
    )
    {
        List<Node> contradictions = [.. nodes.SelectMany(node => Contradictions(node, specified))];
        if (contradictions.Count > 0)
        {
            context.Report(
                $"Type \"{specified.Name}\" is built in. Define it as the specification does, or leave it out.",
                contradictions
            );
        }
    }

    /// <summary>
    /// Returns the parts of a definition that contradict the specification. Definitions written for another edition may
    /// have fewer or further members, which do not matter: introspection answers for this one.
    /// </summary>
    private static IEnumerable<Node> Contradictions(TypeDefinitionNode node, NamedType specified) =>
        (node, specified) switch
        {
            (ScalarTypeDefinitionNode, ScalarType) or (EnumTypeDefinitionNode, EnumType) => [],
            (ObjectTypeDefinitionNode defined, ObjectType type) => defined.Fields.Where(field =>
                type.FindField(field.Name.Value) is { } expected && !Agree(field, expected)
            ),
            _ => [node.Name],
        };

    private static bool Agree(FieldDefinitionNode defined, FieldDefinition specified) =>
        Printer.Print(defined.Type) == specified.Type.ToString()
        && defined.Arguments.All(argument =>
            specified.FindArgument(argument.Name.Value) is not { } expected || Agree(argument, expected)
        );

    /// <summary>In earlier editions of the specification, the arguments of introspection are nullable.</summary>
    private static bool Agree(InputValueDefinitionNode defined, InputValue specified) =>
        Printer.Print(defined.Type).TrimEnd('!') == specified.Type.Nullable.ToString();

    private static bool Agree(DirectiveDefinition defined, DirectiveDefinition specified) =>
        defined.Arguments.Count == specified.Arguments.Count
        && !defined.IsRepeatable
        && defined.Locations.All(specified.Locations.Contains)
        && specified.Arguments.All(argument => Agree(defined.FindArgument(argument.Name), argument));

    /// <summary>
    /// In earlier editions of the specification, the <c>reason</c> of <c>@deprecated</c> is nullable.
    /// </summary>
    private static bool Agree(InputValue? defined, InputValue specified) =>
        defined?.Type.Nullable == specified.Type.Nullable && (defined.IsRequired || !specified.IsRequired);

    private static string Describe(DirectiveDefinition directive)
    {
        var arguments = string.Join(", ", directive.Arguments.Select(Describe));
        var list = arguments.Length == 0 ? "" : $"({arguments})";
        return $"directive @{directive.Name}{list} on {string.Join(" | ", directive.Locations)}";
    }

    private static string Describe(InputValue argument) =>
        argument.DefaultValueText is { } value
            ? $"{argument.Name}: {argument.Type} = {value}"
            : $"{argument.Name}: {argument.Type}";
}
