using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types.Building;
using Serverless.GraphQL.Types.SchemaRules;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types;

/// <summary>Builds a schema from a document of type system definitions and extensions.</summary>
internal static class SchemaBuilder
{
    private const int MaxErrors = 100;

    /// <exception cref="GraphQLException">
    /// The document breaks rules of section 3: the first 100 problems with their places.
    /// </exception>
    public static Schema Build(Document document)
    {
        var definitions = new SchemaDocument(document);
        var types = new TypeBuilder(definitions, SpecifiedDefinitions.AllTypes);
        var roots = new RootTypes(definitions, types);
        var context = new SchemaRuleContext(definitions, types, roots);
        foreach (var check in AllSchemaRules.Checks)
            check(context);
        if (context.Errors is { Count: > 0 } errors)
            throw new GraphQLException(FirstOf(errors));

        return new Schema(
            (ObjectType)roots.Query!.Type,
            (ObjectType?)roots.Mutation?.Type,
            (ObjectType?)roots.Subscription?.Type,
            CollectTypes(definitions, types),
            context.Directives
        )
        {
            Description = definitions.SchemaNodes is [{ Description: { } description }, ..] ? description.Value : null,
        };
    }

    /// <summary>Returns as many errors as people read, and one that tells how many more there are.</summary>
    private static IReadOnlyList<GraphQLError> FirstOf(IReadOnlyList<GraphQLError> errors) =>
        errors.Count <= MaxErrors
            ? errors
            :
            [
                .. errors.Take(MaxErrors),
                new GraphQLError { Message = $"{errors.Count - MaxErrors} more errors are left out." },
            ];

    /// <summary>
    /// Returns the types of a schema. Built-in scalars that the document neither defines nor refers to are left out
    /// (section 3.5), but introspection refers to two of them.
    /// </summary>
    private static Dictionary<string, NamedType> CollectTypes(SchemaDocument document, TypeBuilder built)
    {
        HashSet<NamedType> used = [SpecifiedScalars.String, SpecifiedScalars.Boolean, .. built.ReferencedTypes];
        var scalars = SpecifiedScalars.ByName.Where(entry =>
            used.Contains(entry.Value) || document.FindType(entry.Key) is not null
        );
        return built.Types.Concat(scalars).Concat(SpecifiedDefinitions.IntrospectionTypes).ToDictionary();
    }
}
