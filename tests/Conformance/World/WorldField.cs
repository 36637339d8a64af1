using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.World;

/// <summary>A field of a generated schema.</summary>
internal sealed class WorldField(ObjectType type, FieldDefinition definition, bool isMutation)
{
    /// <summary>Whether an Int may be too large, since it comes from a wider type.</summary>
    public bool IsWide { get; } = Fate.Hash(0, $"{type.Name}.{definition.Name}") % 2 == 1;

    public string Name => definition.Name;

    public GraphQLType Type => definition.Type;

    /// <summary>How the field is bound. Mutations are always batches.</summary>
    public FieldWay Way { get; } =
        (FieldWay)(
            Fate.Roll(Fate.Hash(1, $"{type.Name}.{definition.Name}")) % (isMutation ? 2u : 4u) + (isMutation ? 1u : 0u)
        );

    /// <summary>Writes the arguments as text; null if the field has none.</summary>
    public Func<Arguments, string>? Read { get; } =
        definition.Arguments.Count == 0 ? null : InputReader.Of(definition.Arguments);

    /// <summary>Returns the input for the value. It depends on the number of mutations that ran before.</summary>
    public Draw Draw(Thing parent, string? echo)
    {
        var hash = Fate.Hash(parent.Hash, $".{Name}");
        if (isMutation)
            hash = Fate.Hash(hash, $"#{parent.NextMutation()}");
        return new Draw(hash, echo);
    }
}

/// <summary>The ways to bind a field.</summary>
internal enum FieldWay
{
    Field,
    Batch,
    Waiting,
    Loader,
}
