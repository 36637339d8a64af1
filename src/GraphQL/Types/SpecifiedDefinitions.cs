using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types.Building;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types;

/// <summary>
/// What the specification defines for every schema: introspection types, built-in directives and built-in scalars.
/// </summary>
internal static partial class SpecifiedDefinitions
{
    private static readonly TypeBuilder Built = new(
        new SchemaDocument(Document.Parse(Text)),
        SpecifiedScalars.ByName,
        isSpecification: true
    );

    /// <summary>The introspection types by name.</summary>
    public static IReadOnlyDictionary<string, NamedType> IntrospectionTypes => Built.Types;

    /// <summary>The built-in scalars and the introspection types by name.</summary>
    public static IReadOnlyDictionary<string, NamedType> AllTypes { get; } =
        SpecifiedScalars.ByName.Concat(Built.Types).ToDictionary();

    /// <summary>The built-in directives by name.</summary>
    public static IReadOnlyDictionary<string, DirectiveDefinition> Directives => Built.Directives;

    /// <summary>Returns whether the specification reserves the name for one of the introspection types.</summary>
    public static bool IsIntrospectionType(string name) => IntrospectionTypes.ContainsKey(name);
}
