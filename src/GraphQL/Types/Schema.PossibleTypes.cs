namespace Serverless.GraphQL.Types;

public sealed partial class Schema
{
    /// <summary>
    /// Returns the object types that a value of this type can have, in the order of their definition. For an object
    /// type that is itself alone.
    /// </summary>
    internal IReadOnlyList<ObjectType> GetPossibleTypes(CompositeType type) => _possibleTypes[type];

    internal bool IsPossibleType(CompositeType type, ObjectType possible) => _possibleTypeSets[type].Contains(possible);

    /// <summary>Returns whether some object can be of both types.</summary>
    internal bool DoTypesOverlap(CompositeType first, CompositeType second)
    {
        if (first == second)
            return true;
        var others = _possibleTypeSets[second];
        return GetPossibleTypes(first).Any(others.Contains);
    }

    /// <summary>
    /// Returns whether every value of <paramref name="type"/> is one of <paramref name="superType"/>, wrappers included
    /// (specification, section 3.6, <c>IsValidImplementationFieldType</c> and <c>IsSubType</c>).
    /// </summary>
    internal static bool IsSubType(GraphQLType type, GraphQLType superType)
    {
        if (type == superType)
            return true;

        return (type, superType) switch
        {
            (NonNullType part, NonNullType whole) => IsSubType(part.OfType, whole.OfType),
            (NonNullType part, _) => IsSubType(part.OfType, superType),
            (ListType part, ListType whole) => IsSubType(part.OfType, whole.OfType),
            (ObjectType part, UnionType whole) => whole.Types.Contains(part),
            (FieldsType part, InterfaceType whole) => part.Interfaces.Contains(whole),
            _ => false,
        };
    }

    private static Dictionary<CompositeType, IReadOnlyList<ObjectType>> CollectPossibleTypes(
        IEnumerable<NamedType> types
    )
    {
        var composites = types.OfType<CompositeType>().ToList();
        var objects = composites.OfType<ObjectType>().ToList();
        var implementations = composites
            .OfType<InterfaceType>()
            .ToDictionary(static type => type, static _ => new List<ObjectType>());
        foreach (var type in objects)
        {
            foreach (var implemented in type.Interfaces)
                implementations[implemented].Add(type);
        }

        return composites.ToDictionary(
            static type => type,
            IReadOnlyList<ObjectType> (type) =>
                type switch
                {
                    ObjectType one => [one],
                    UnionType union => union.Types,
                    _ => implementations[(InterfaceType)type],
                }
        );
    }
}
