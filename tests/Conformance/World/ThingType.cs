using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.World;

/// <summary>The class for the objects of one type of a schema.</summary>
internal abstract class ThingType
{
    /// <summary>The classes, which are more than a generated schema has object types.</summary>
    public static IReadOnlyList<ThingType> All { get; } =
    [
        new ThingType<Mark0>(),
        new ThingType<Mark1>(),
        new ThingType<Mark2>(),
        new ThingType<Mark3>(),
        new ThingType<Mark4>(),
        new ThingType<Mark5>(),
        new ThingType<Mark6>(),
        new ThingType<Mark7>(),
        new ThingType<Mark8>(),
        new ThingType<Mark9>(),
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

/// <inheritdoc />
internal sealed class ThingType<TMark> : ThingType
{
    public override Thing New(uint hash) => new Thing<TMark>(hash);

    public override ValueRule Values(bool isNonNull) =>
        new ValueRule<Thing<TMark>?>(draw => Fate.IsNull(draw.Hash, isNonNull) ? null : new Thing<TMark>(draw.Hash));

    public override void Bind(
        SchemaBinder schema,
        ObjectType type,
        IEnumerable<(WorldField Field, ValueRule Values)> fields
    )
    {
        var binder = schema.Object<Thing<TMark>>(type.Name);
        foreach (var (field, values) in fields)
            values.Bind(binder, field);
    }
}
