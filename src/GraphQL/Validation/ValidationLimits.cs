namespace Serverless.GraphQL.Validation;

/// <summary>
/// How much one operation may select. Everything is counted with fragments in place of their spreads, since that is
/// what is planned and executed: a document that is too large can have a few hundred bytes.
/// </summary>
public sealed record ValidationLimits
{
    /// <summary>The limits for requests of strangers; what people and tools write stays far below them.</summary>
    public static ValidationLimits Default { get; } = new();

    /// <summary>No limits but that on the number of errors, for trusted operations.</summary>
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
            MaxValidationErrors = 100,
        };

    /// <summary>
    /// The nesting of fields. A step along a connection is three levels (field, edges, node); the introspection query
    /// of the IDE has 15.
    /// </summary>
    public int MaxDepth { get; init; } = 24;

    /// <summary>
    /// The number of fields, spreads and inline fragments at all levels, all of which planning looks at. Introspection
    /// queries have up to 311.
    /// </summary>
    public int MaxSelections { get; init; } = 500;

    /// <summary>The number of fields of the root operation type.</summary>
    public int MaxRootFields { get; init; } = 50;

    /// <summary>The number of fields with an alias at all levels: aliases make one expensive field many.</summary>
    public int MaxAliases { get; init; } = 200;

    /// <summary>The number of directives at all levels, repeated ones included.</summary>
    public int MaxDirectives { get; init; } = 200;

    /// <summary>The number of operations in a document, of which a request runs one.</summary>
    public int MaxOperations { get; init; } = 50;

    /// <summary>The number of fragments in a document.</summary>
    public int MaxFragments { get; init; } = 50;

    /// <summary>
    /// The number of <c>__schema</c> fields in a document: each answers with the whole schema, and tools ask once.
    /// </summary>
    public int MaxSchemaIntrospections { get; init; } = 1;

    /// <summary>
    /// The nesting of lists of fields, interfaces, possible types or input fields under <c>__schema</c> or
    /// <c>__type</c>. Each level multiplies the answer by the size of the schema; tools ask for the fields of types,
    /// which is one level.
    /// </summary>
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>
    /// The number of validation errors in a response; after these, one more says that the rest was not looked for.
    /// </summary>
    public int MaxValidationErrors { get; init; } = 20;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for; <c>__typename</c> always may.</summary>
    public bool AllowIntrospection { get; init; } = true;
}
