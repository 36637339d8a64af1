using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>An argument or input field that the document defines, with the name that messages give it.</summary>
/// <param name="Coordinate"><c>Query.claims(first:)</c>, <c>@cost(weight:)</c> or <c>ClaimFilter.kinds</c>.</param>
/// <param name="Kind"><c>argument</c> or <c>input field</c>.</param>
/// <param name="Definition">The argument or input field itself.</param>
internal readonly record struct SchemaInput(string Coordinate, string Kind, InputValue Definition)
{
    /// <summary>Whether it is an argument of a directive.</summary>
    public bool IsOfDirective => Coordinate.StartsWith('@');

    /// <summary>The definition in the document.</summary>
    public InputValueDefinitionNode Node => Definition.Node!;

    /// <summary>Returns all arguments and input fields, also those of which there are duplicates.</summary>
    public static IEnumerable<SchemaInput> AllOf(SchemaRuleContext context)
    {
        foreach (var type in context.TypesOf<FieldsType>())
        {
            foreach (var field in type.Fields)
            {
                foreach (var argument in ArgumentsOf($"{type}.{field.Name}", field.Arguments))
                    yield return argument;
            }
        }

        foreach (var type in context.TypesOf<InputObjectType>())
        {
            foreach (var field in type.Fields)
                yield return new SchemaInput($"{type}.{field.Name}", "input field", field);
        }

        foreach (var directive in context.Types.Directives.Values)
        {
            foreach (var argument in ArgumentsOf($"@{directive.Name}", directive.Arguments))
                yield return argument;
        }
    }

    private static IEnumerable<SchemaInput> ArgumentsOf(string owner, IEnumerable<InputValue> arguments) =>
        arguments.Select(argument => new SchemaInput($"{owner}({argument.Name}:)", "argument", argument));
}
