using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.World;

/// <summary>A field of a world's schema.</summary>
internal sealed class WorldField(ObjectType type, FieldDefinition definition, bool isMutation)
{
    /// <summary>Whether an Int may be too large: then it comes from a wider type.</summary>
    public bool IsWide { get; } = Fate.Hash(0, $"{type.Name}.{definition.Name}") % 2 == 1;

    public string Name => definition.Name;

    public GraphQLType Type => definition.Type;

    /// <summary>Mutations are batches always.</summary>
    public FieldWay Way { get; } =
        (FieldWay)(
            Fate.Roll(Fate.Hash(1, $"{type.Name}.{definition.Name}")) % (isMutation ? 2u : 4u) + (isMutation ? 1u : 0u)
        );

    /// <summary>Null where it has no arguments.</summary>
    public Func<Arguments, string>? Read { get; } =
        definition.Arguments.Count == 0 ? null : InputReader.Of(definition.Arguments);

    /// <summary>Mutations differ by how many ran before them.</summary>
    public Draw Draw(Thing parent, string? echo)
    {
        var hash = Fate.Hash(parent.Hash, $".{Name}");
        if (isMutation)
            hash = Fate.Hash(hash, $"#{parent.NextMutation()}");
        return new Draw(hash, echo);
    }
}

/// <summary>How a field is bound.</summary>
internal enum FieldWay
{
    Field,
    Batch,
    Waiting,
    Loader,
}
