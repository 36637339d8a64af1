namespace Serverless.GraphQL.Validation;

/// <summary>
/// How much one operation may select. Everything is counted with fragments in place of their spreads, since that is what is
/// planned and executed; the smallest document that is too large can be a few hundred bytes.
/// </summary>
public sealed record ValidationLimits
{
    /// <summary>For requests of strangers: what people and tools write stays far below.</summary>
    public static ValidationLimits Default { get; } = new();

    /// <summary>For operations of our own: none but on the number of errors.</summary>
    public static ValidationLimits None { get; } =
        new()
        {
            MaxDepth = int.MaxValue,
            MaxSelections = int.MaxValue,
            MaxRootFields = int.MaxValue,
            MaxAliases = int.MaxValue,
            MaxDirectives = int.MaxValue,
            MaxOperations = int.MaxValue,
            MaxFragments = int.MaxValue,
            MaxSchemaIntrospections = int.MaxValue,
            MaxIntrospectionDepth = int.MaxValue,
            MaxErrors = 100,
        };

    /// <summary>
    /// Fields within each other. A step along a connection is three (field, edges, node); the IDE's introspection query has 15.
    /// </summary>
    public int MaxDepth { get; init; } = 24;

    /// <summary>
    /// Fields, spreads and inline fragments at all levels: what planning has to look at. Introspection has up to 311.
    /// </summary>
    public int MaxSelections { get; init; } = 500;

    /// <summary>Fields of the root operation type.</summary>
    public int MaxRootFields { get; init; } = 50;

    /// <summary>Fields with an alias, at all levels: what makes one expensive field many.</summary>
    public int MaxAliases { get; init; } = 200;

    /// <summary>Directives, at all levels, repeated ones included.</summary>
    public int MaxDirectives { get; init; } = 200;

    /// <summary>Operations of a document, of which a request runs one.</summary>
    public int MaxOperations { get; init; } = 50;

    /// <summary>Fragments of a document.</summary>
    public int MaxFragments { get; init; } = 50;

    /// <summary>Fields <c>__schema</c> of a document: each answers with the whole schema, and tools ask once.</summary>
    public int MaxSchemaIntrospections { get; init; } = 1;

    /// <summary>
    /// Lists of fields, interfaces, possible types or input fields within each other under <c>__schema</c> or <c>__type</c>:
    /// each multiplies the answer by the size of the schema. Tools ask for the fields of types and stop there: one.
    /// </summary>
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>Errors of validation in a response; one more then says that the rest was not looked for.</summary>
    public int MaxErrors { get; init; } = 20;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for; <c>__typename</c> always may.</summary>
    public bool AllowIntrospection { get; init; } = true;
}
