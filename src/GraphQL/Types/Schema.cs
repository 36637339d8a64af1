namespace Serverless.GraphQL.Types;

/// <summary>A validated type system; immutable once built, safe to share between threads.</summary>
public sealed class Schema
{
    internal Schema(
        ObjectType queryType,
        ObjectType? mutationType,
        ObjectType? subscriptionType,
        IReadOnlyDictionary<string, NamedType> types,
        IReadOnlyDictionary<string, DirectiveDefinition> directives,
        IReadOnlyDictionary<CompositeType, IReadOnlyList<ObjectType>> possibleTypes)
    {
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Types = types;
        Directives = directives;
        PossibleTypes = possibleTypes;
    }

    internal string? Description { get; init; }

    internal ObjectType QueryType { get; }

    internal ObjectType? MutationType { get; }

    internal ObjectType? SubscriptionType { get; }

    /// <summary>Every named type by name, in the order of definition, built-in scalars and introspection types included.</summary>
    internal IReadOnlyDictionary<string, NamedType> Types { get; }

    /// <summary>Every directive by name, those of the specification included.</summary>
    internal IReadOnlyDictionary<string, DirectiveDefinition> Directives { get; }

    /// <summary>The object types behind each interface and union.</summary>
    internal IReadOnlyDictionary<CompositeType, IReadOnlyList<ObjectType>> PossibleTypes { get; }
}
