namespace Serverless.GraphQL.Types.Specified;

/// <summary>The meta fields (specification, section 4), which no type lists among its fields.</summary>
internal static class MetaFieldDefinitions
{
    /// <summary><c>__schema: __Schema!</c> on the query root type.</summary>
    public static FieldDefinition SchemaField { get; } =
        new()
        {
            Name = "__schema",
            Description = "The schema that this service answers with.",
            Type = Type("__Schema").NonNull,
        };

    /// <summary><c>__type(name: String!): __Type</c> on the query root type.</summary>
    public static FieldDefinition TypeField { get; } =
        new()
        {
            Name = "__type",
            Description = "One type of the schema by its name.",
            Type = Type("__Type"),
            Arguments = [new InputValue { Name = "name", Type = SpecifiedScalars.String.NonNull }],
        };

    /// <summary><c>__typename: String!</c> on every object, interface and union.</summary>
    public static FieldDefinition TypeNameField { get; } =
        new()
        {
            Name = "__typename",
            Description = "The name of this object's type.",
            Type = SpecifiedScalars.String.NonNull,
        };

    private static NamedType Type(string name) => SpecifiedDefinitions.IntrospectionTypes[name];
}
