using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.World;

/// <inheritdoc />
internal sealed class ThingTypeOf<TMark> : ThingType
{
    public override Thing New(uint hash) => new ThingOf<TMark>(hash);

    public override ValueRule Values(bool isNonNull) =>
        new ValueRuleOf<ThingOf<TMark>?>(draw =>
            Fate.IsNull(draw.Hash, isNonNull) ? null : new ThingOf<TMark>(draw.Hash)
        );

    public override void Bind(
        SchemaBinder schema,
        ObjectType type,
        IEnumerable<(WorldField Field, ValueRule Values)> fields
    )
    {
        var binder = schema.Object<ThingOf<TMark>>(type.Name);
        foreach (var (field, values) in fields)
            values.Bind(binder, field);
    }
}
