using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.World;

/// <summary>A class for the objects of one type of a schema.</summary>
internal abstract class ThingType
{
    /// <summary>More than a generated schema has object types.</summary>
    public static IReadOnlyList<ThingType> All { get; } =
    [
        new ThingTypeOf<Mark0>(),
        new ThingTypeOf<Mark1>(),
        new ThingTypeOf<Mark2>(),
        new ThingTypeOf<Mark3>(),
        new ThingTypeOf<Mark4>(),
        new ThingTypeOf<Mark5>(),
        new ThingTypeOf<Mark6>(),
        new ThingTypeOf<Mark7>(),
        new ThingTypeOf<Mark8>(),
        new ThingTypeOf<Mark9>(),
    ];

    public abstract Thing New(uint hash);

    public abstract ValueRule Values(bool isNonNull);

    public abstract void Bind(
        SchemaBinder schema,
        ObjectType type,
        IEnumerable<(WorldField Field, ValueRule Values)> fields
    );

    private readonly struct Mark0;

    private readonly struct Mark1;

    private readonly struct Mark2;

    private readonly struct Mark3;

    private readonly struct Mark4;

    private readonly struct Mark5;

    private readonly struct Mark6;

    private readonly struct Mark7;

    private readonly struct Mark8;

    private readonly struct Mark9;
}
