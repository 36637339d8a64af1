namespace Serverless.Conformance.Tests.World;

/// <summary>An object of a generated schema. The values of its fields follow from its hash.</summary>
internal abstract class Thing(uint hash)
{
    private int _mutations;

    public uint Hash { get; } = hash;

    /// <summary>Returns the number of mutations that ran before on this root.</summary>
    public int NextMutation() => _mutations++;
}

/// <summary>
/// An object of one type. The server tells the types of an interface or union apart by their classes.
/// </summary>
internal sealed class Thing<TMark>(uint hash) : Thing(hash);

/// <summary>An object whose class is not bound to a type of the schema.</summary>
internal sealed class Stray(uint hash) : Thing(hash);
