using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types;

/// <summary>A valid type system. It is immutable once it is built, so threads can share it.</summary>
public sealed partial class Schema
{
    private readonly Dictionary<CompositeType, IReadOnlyList<ObjectType>> _possibleTypes;
    private readonly Dictionary<CompositeType, HashSet<ObjectType>> _possibleTypeSets;

    internal Schema(
        ObjectType queryType,
        ObjectType? mutationType,
        ObjectType? subscriptionType,
        IReadOnlyDictionary<string, NamedType> types,
        IReadOnlyDictionary<string, DirectiveDefinition> directives
    )
    {
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Types = types;
        Directives = directives;
        _possibleTypes = CollectPossibleTypes(types.Values);
        _possibleTypeSets = _possibleTypes.ToDictionary(
            static entry => entry.Key,
            static entry => entry.Value.ToHashSet()
        );
    }

    /// <summary>Builds the schema that a document describes (specification, section 3).</summary>
    /// <param name="sdl">
    /// Type system definitions and extensions. Root types are Query, Mutation and Subscription unless it defines a
    /// schema.
    /// </param>
    /// <exception cref="GraphQLException">
    /// The text is not such a document (one error), or the schema breaks rules of section 3: every problem with its
    /// places, up to 100.
    /// </exception>
    public static Schema Parse(string sdl) => SchemaBuilder.Build(Document.Parse(sdl, ParserLimits.Trusted));

    internal string? Description { get; init; }

    internal ObjectType QueryType { get; }

    internal ObjectType? MutationType { get; }

    internal ObjectType? SubscriptionType { get; }

    /// <summary>
    /// Every named type by name: those of the document in its order, then the built-in scalars that it defines or
    /// refers to, then the introspection types.
    /// </summary>
    internal IReadOnlyDictionary<string, NamedType> Types { get; }

    /// <summary>Every directive by name: those of the document in its order, then those of the specification.</summary>
    internal IReadOnlyDictionary<string, DirectiveDefinition> Directives { get; }

    /// <summary>Returns the type that operations of this kind start from, or null if the schema has none.</summary>
    internal ObjectType? RootType(OperationType operation) =>
        operation switch
        {
            OperationType.Query => QueryType,
            OperationType.Mutation => MutationType,
            _ => SubscriptionType,
        };

    internal NamedType? FindType(string name) => Types.GetValueOrDefault(name);

    /// <summary>Returns the type that a request names, wrappers included, or null if the name is unknown.</summary>
    internal GraphQLType? TypeFromNode(TypeNode node) =>
        node switch
        {
            NonNullTypeNode nonNull => TypeFromNode(nonNull.Type)?.NonNullOfRequest,
            ListTypeNode list => TypeFromNode(list.Type)?.ListOfRequest,
            _ => FindType(((NamedTypeNode)node).Name.Value),
        };

    /// <summary>Returns the field that a selection on this type means, the meta fields of section 4 included.</summary>
    internal FieldDefinition? FindField(CompositeType parent, string name)
    {
        if (!name.StartsWith("__", StringComparison.Ordinal))
            return parent.FindField(name);
        if (name == MetaFieldDefinitions.TypeNameField.Name)
            return MetaFieldDefinitions.TypeNameField;
        if (parent != QueryType)
            return null;
        if (name == MetaFieldDefinitions.SchemaField.Name)
            return MetaFieldDefinitions.SchemaField;
        return name == MetaFieldDefinitions.TypeField.Name ? MetaFieldDefinitions.TypeField : null;
    }
}
