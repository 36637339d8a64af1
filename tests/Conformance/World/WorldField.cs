using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.World;

/// <summary>A field of a generated schema.</summary>
internal sealed class WorldField(ObjectType type, FieldDefinition definition, bool isMutation)
{
    /// <summary>Whether an Int may be too large, so that it comes from a wider type.</summary>
    public bool IsWide { get; } = Fate.Hash(0, $"{type.Name}.{definition.Name}") % 2 == 1;

    public string Name => definition.Name;

    public GraphQLType Type => definition.Type;

    /// <summary>How the field is bound. Mutations are always batches.</summary>
    public FieldWay Way { get; } =
        (FieldWay)(
            Fate.Roll(Fate.Hash(1, $"{type.Name}.{definition.Name}")) % (isMutation ? 2u : 4u) + (isMutation ? 1u : 0u)
        );

    /// <summary>Reads the arguments. Null where the field has none.</summary>
    public Func<Arguments, string>? Read { get; } =
        definition.Arguments.Count == 0 ? null : InputReader.Of(definition.Arguments);

    /// <summary>Makes the draw of the field. Mutations also depend on how many ran before them.</summary>
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

/// <summary>The hash and the arguments that the value of a field follows from.</summary>
/// <param name="Hash">The hash of the path to the value.</param>
/// <param name="Echo">
/// The arguments as text, which becomes the value of a String; null where the field has none.
/// </param>
internal readonly record struct Draw(uint Hash, string? Echo)
{
    public uint Roll(string purpose) => Fate.Roll(Fate.Hash(Hash, purpose));

    public bool IsWrong => Fate.Of(Hash) == Fate.IsWrong;
}
